namespace Governance.Model.Serialization;

/// <summary>The values directly inside an object or a list, in the order written.</summary>
internal readonly record struct JsonChildren(JsonNode Parent)
{
    public Enumerator GetEnumerator() => new(Parent);

    internal struct Enumerator(JsonNode parent)
    {
        private readonly int end = parent.Tree[parent.Index].Next;
        private int next = parent.Index + 1;

        public JsonNode Current { get; private set; }

        public bool MoveNext()
        {
            if (next >= end)
            {
                return false;
            }

            Current = new JsonNode(parent.Tree, next);
            next = parent.Tree[next].Next;
            return true;
        }
    }
}
