//! From a table of phrases to the bytes that [`Phrases`](super::Phrases) searches with.
//!
//! Build scripts call this, so a component carries the bytes alone: no table, and nothing to do at
//! its start. Phrases that begin alike share their beginnings, and those that end alike (with the
//! same label) share their ends: the result is the smallest such graph.

use super::form::{
    ACCEPT, ANYWHERE, BRANCH, GO_ON, HEAD, INDEXED, IS_LAST, JUMP, MOST_LABELS, PLACE, REST, WORD_START, opening,
};
use crate::fold::{fold, fold_spelled_out};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec;
use alloc::vec::Vec;

/// Compiles pairs of a phrase and the label that it stands for. Panics where a phrase cannot be
/// found in any text, and where the table is too large for its form: both are mistakes in a table,
/// and the build is the place to say so.
pub fn compile<'a>(table: impl IntoIterator<Item = (&'a str, u8)>) -> Vec<u8> {
    let mut starts = [Tree::default(), Tree::default()];
    for (phrase, label) in table {
        for spelling in [fold(phrase), fold_spelled_out(phrase)] {
            // Apostrophes and hyphens separate words in plain text.
            let plain = spelling.replace(['\'', '-'], " ");
            match plain.strip_prefix('*') {
                Some(rest) => starts[ANYWHERE].add(rest, label),
                None => starts[WORD_START].add(&plain, label),
            }
        }
    }
    let openings = starts.each_ref().map(Tree::openings);
    let mut graph = Graph::default();
    let roots = starts.map(|tree| graph.share(tree));
    let mut bytes = Layout::new(&graph).write(roots);
    for (table, openings) in openings.into_iter().enumerate() {
        for letters in openings {
            let (byte, bit) = opening(table, letters);
            bytes[byte] |= bit;
        }
    }
    bytes
}

/// One letter after another.
#[derive(Default)]
struct Tree {
    next: BTreeMap<u8, Tree>,
    labels: BTreeSet<u8>,
}

impl Tree {
    fn add(&mut self, phrase: &str, label: u8) {
        let is_findable = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b" .*".contains(&byte);
        assert!(
            !phrase.is_empty() && phrase.bytes().all(is_findable),
            "expected letters, digits and single spaces in a phrase, found {phrase:?}"
        );
        let end = phrase.bytes().fold(self, |tree, byte| tree.next.entry(byte).or_default());
        end.labels.insert(label);
    }

    /// The letters that a text may have next where it fits.
    fn letters(&self) -> Vec<u8> {
        match self.next.contains_key(&b'*') {
            true => (0..=u8::MAX).collect(),
            false => self.next.keys().copied().chain((!self.labels.is_empty()).then_some(b' ')).collect(),
        }
    }

    /// The first three letters of every text in which a phrase of the tree starts.
    fn openings(&self) -> BTreeSet<[u8; 3]> {
        let mut openings = BTreeSet::new();
        for (first, tree) in &self.next {
            for second in tree.letters() {
                // Behind the end of a phrase, or its `*`, anything may follow.
                let open = tree.next.contains_key(&b'*') || (second == b' ' && !tree.labels.is_empty());
                let thirds = match tree.next.get(&second) {
                    Some(tree) if !open => tree.letters(),
                    _ => (0..=u8::MAX).collect(),
                };
                openings.extend(thirds.into_iter().map(|third| [*first, second, third]));
            }
        }
        openings
    }
}

/// A node: the labels of the phrases that end here, and where each letter leads.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Node {
    labels: Vec<u8>,
    next: Vec<(u8, usize)>,
}

/// The trees with equal parts merged.
#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    known: BTreeMap<Node, usize>,
}

impl Graph {
    fn share(&mut self, tree: Tree) -> usize {
        let next = tree.next.into_iter().map(|(letter, tree)| (letter, self.share(tree))).collect();
        let node = Node { labels: tree.labels.into_iter().collect(), next };
        *self.known.entry(node.clone()).or_insert_with(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        })
    }
}

/// Where an equal node that needs more bytes than this stands already, a jump leads there.
const WORTH_A_JUMP: usize = 5;

/// Bytes of a node, with what is known only when all nodes have their places.
#[derive(Clone, Default)]
struct Part {
    bytes: Vec<u8>,
    /// Where a jump is, and the node that it leads to.
    jumps: Vec<(usize, usize)>,
    /// Where a node starts.
    starts: Vec<(usize, usize)>,
}

impl Part {
    fn append(&mut self, other: Part) {
        let shift = self.bytes.len();
        self.bytes.extend(other.bytes);
        self.jumps.extend(other.jumps.into_iter().map(|(at, node)| (at + shift, node)));
        self.starts.extend(other.starts.into_iter().map(|(at, node)| (at + shift, node)));
    }

    fn labels(&mut self, mark: u8, labels: &[u8], is_last: bool) {
        let count = u8::try_from(labels.len()).ok().filter(|count| *count <= MOST_LABELS);
        let count = count.unwrap_or_else(|| panic!("expected at most {MOST_LABELS} labels, found {labels:?}"));
        self.bytes.push(mark | count | if is_last { IS_LAST } else { 0 });
        self.bytes.extend(labels);
    }

    fn size(&mut self, size: usize) {
        let mut rest = size;
        while rest > 0x7f {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }
}

/// Puts nodes into bytes.
struct Layout<'a> {
    graph: &'a Graph,
    has_start: Vec<bool>,
}

impl<'a> Layout<'a> {
    fn new(graph: &'a Graph) -> Self {
        Layout { graph, has_start: vec![false; graph.nodes.len()] }
    }

    fn write(mut self, roots: [usize; 2]) -> Vec<u8> {
        let graph = self.graph;
        let mut all = Part { bytes: vec![0; HEAD], ..Part::default() };
        for (table, root) in roots.into_iter().enumerate() {
            for &(letter, node) in &graph.nodes[root].next {
                let place = all.bytes.len().to_le_bytes();
                let at = (table * 128 + usize::from(letter)) * PLACE;
                all.bytes[at..at + PLACE].copy_from_slice(&place[..PLACE]);
                all.append(self.part(node));
            }
        }
        let mut places = vec![0; graph.nodes.len()];
        all.starts.iter().for_each(|(at, node)| places[*node] = *at);
        for (at, node) in all.jumps {
            let place = places[node];
            assert!(place < 1 << 20, "expected a table of less than a million bytes, found more");
            all.bytes[at..at + 3].copy_from_slice(&[JUMP | (place >> 16) as u8, place as u8, (place >> 8) as u8]);
        }
        all.bytes
    }

    /// The node, or a jump to where it is already.
    fn part(&mut self, node: usize) -> Part {
        if self.has_start[node] {
            return Part { bytes: vec![JUMP; 3], jumps: vec![(0, node)], starts: Vec::new() };
        }
        let mut part = self.node(node);
        if part.bytes.len() > WORTH_A_JUMP {
            self.has_start[node] = true;
            part.starts.push((0, node));
        }
        part
    }

    fn node(&mut self, node: usize) -> Part {
        let graph = self.graph;
        let Node { labels, next } = &graph.nodes[node];
        let (rest, letters): (Vec<_>, Vec<_>) = next.iter().copied().partition(|(letter, _)| *letter == b'*');
        let is_end = letters.is_empty();
        let mut part = Part::default();
        for (_, rest) in rest {
            let is_last = is_end && labels.is_empty();
            if graph.nodes[rest].next.is_empty() {
                part.labels(REST, &graph.nodes[rest].labels, is_last);
            } else {
                let beyond = self.part(rest);
                part.bytes.push(GO_ON | if is_last { IS_LAST } else { 0 });
                part.size(beyond.bytes.len());
                part.append(beyond);
            }
        }
        if !labels.is_empty() {
            part.labels(ACCEPT, labels, is_end);
        }
        let mut parts: Vec<(u8, Part)> = letters.into_iter().map(|(letter, node)| (letter, self.part(node))).collect();
        // The largest stands last, where it needs no size.
        parts.sort_by_key(|(_, part)| part.bytes.len());
        if parts.len() > 1 {
            part.bytes.push(BRANCH + parts.len() as u8);
        }
        part.bytes.extend(parts.iter().map(|(letter, _)| *letter));
        let count = parts.len();
        let mut far = 0;
        for (_, other) in parts.iter().take(count.saturating_sub(1)) {
            far += other.bytes.len();
            if count >= usize::from(INDEXED) {
                let far = u16::try_from(far).expect("all but the largest node of a branch have less than 64 kB");
                part.bytes.extend(far.to_le_bytes());
            } else {
                part.size(other.bytes.len());
            }
        }
        parts.into_iter().for_each(|(_, other)| part.append(other));
        part
    }
}
