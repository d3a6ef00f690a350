package news.dateline.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An immutable map of fingerprints to values. A changed copy shares all but a few nodes with the map it was made from,
 * so that it takes a microsecond whatever the size.
 *
 * @param <V> the values
 */
final class PersistentMap<V> {

    private static final int BITS = 5;

    /** A branch has a child for each bit that is set; a leaf has no bits and one value. */
    private static final class Node {
        private final int bits;
        private final long key;
        private final Object[] children;

        Node(int bits, long key, Object... children) {
            this.bits = bits;
            this.key = key;
            this.children = children;
        }
    }

    private static final PersistentMap<Object> EMPTY = new PersistentMap<>(new Node(0, 0));

    private final Node root;

    private PersistentMap(Node root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked") // An empty map has no value of the wrong type.
    static <V> PersistentMap<V> empty() {
        return (PersistentMap<V>) EMPTY;
    }

    boolean isEmpty() {
        return root.children.length == 0;
    }

    @SuppressWarnings("unchecked") // Only values of type V are put in.
    Optional<V> get(long key) {
        Node node = root;
        for (int shift = 0; node.bits != 0; shift += BITS) {
            int bit = bit(key, shift);
            if ((node.bits & bit) == 0) {
                return Optional.empty();
            }
            node = (Node) node.children[index(node, bit)];
        }
        boolean found = node.key == key && node.children.length == 1;
        return found ? Optional.of((V) node.children[0]) : Optional.empty();
    }

    /** A map that has this value for the key. */
    PersistentMap<V> with(long key, V value) {
        Node leaf = new Node(0, key, value);
        Node base = root.children.length == 0 ? new Node(bit(key, 0), 0, leaf) : put(root, leaf, 0);
        return new PersistentMap<>(base);
    }

    /** All values. */
    List<V> values() {
        List<V> values = new ArrayList<>();
        collect(root, values);
        return values;
    }

    @SuppressWarnings("unchecked") // Only values of type V are put in.
    private static <V> void collect(Node node, List<V> values) {
        for (Object child : node.children) {
            if (node.bits == 0) {
                values.add((V) child);
            } else {
                collect((Node) child, values);
            }
        }
    }

    private static Node put(Node node, Node leaf, int shift) {
        if (node.bits == 0) {
            return node.key == leaf.key ? leaf : put(new Node(bit(node.key, shift), 0, node), leaf, shift);
        }
        int bit = bit(leaf.key, shift);
        int index = index(node, bit);
        if ((node.bits & bit) != 0) {
            Object[] children = node.children.clone();
            children[index] = put((Node) children[index], leaf, shift + BITS);
            return new Node(node.bits, 0, children);
        }
        Object[] children = Arrays.copyOf(node.children, node.children.length + 1);
        System.arraycopy(children, index, children, index + 1, node.children.length - index);
        children[index] = leaf;
        return new Node(node.bits | bit, 0, children);
    }

    private static int bit(long key, int shift) {
        return 1 << ((key >>> shift) & 31);
    }

    private static int index(Node node, int bit) {
        return Integer.bitCount(node.bits & (bit - 1));
    }
}
