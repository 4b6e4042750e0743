import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';

const root = process.argv[2];
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const tests = ['tests', 'Governance.Model.Tests'];
const validate = new Ajv.default({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false })
  .compile(read('docs', 'schema', 'governance-1.schema.json'));

const accepted = [[...tests, 'Data', 'files'], [...tests, 'Cases'], ['docs', 'examples']].flatMap(folder =>
  readdirSync(join(root, ...folder), { recursive: true }).filter(name => name.endsWith('.json')).map(name => [...folder, name]));
const wrong = [
  ...accepted.filter(path => !validate(read(...path))).map(path => `refused: ${path.join('/')} ${JSON.stringify(validate.errors?.slice(0, 3))}`),
  ...read(...tests, 'Data', 'refused.json').filter(document => validate(document)).map(document => `accepted: ${JSON.stringify(document)}`),
];
console.log(wrong.length === 0 ? `${accepted.length} files are valid, ${read(...tests, 'Data', 'refused.json').length} documents are not.` : wrong.join('\n'));
process.exit(wrong.length === 0 ? 0 : 1);
