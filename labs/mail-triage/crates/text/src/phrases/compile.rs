//! From a table of phrases to the bytes that [`Phrases`](super::Phrases) searches with.
//!
//! Build scripts call this, so a component carries the bytes alone: no table, and nothing to do at
//! its start. Phrases that begin alike share their beginnings, and those that end alike (with the
//! same label) share their ends: the result is the smallest such graph.

use super::form::{ACCEPT, ANYWHERE, BRANCH, GO_ON, IS_LAST, JUMP, MOST_LABELS, OFFSET, REST, ROOTS, WORD_START};
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
    let mut graph = Graph::default();
    let roots = starts.map(|tree| graph.share(tree));
    Layout::new(&graph).write(roots)
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

/// Puts nodes into bytes: a node's last letter leads to what follows it, all others by an offset.
struct Layout<'a> {
    graph: &'a Graph,
    bytes: Vec<u8>,
    places: Vec<Option<usize>>,
    /// Where an offset is to be written, and of which node.
    open: Vec<(usize, usize)>,
}

impl<'a> Layout<'a> {
    fn new(graph: &'a Graph) -> Self {
        Layout { graph, bytes: Vec::new(), places: vec![None; graph.nodes.len()], open: Vec::new() }
    }

    fn write(mut self, roots: [usize; 2]) -> Vec<u8> {
        self.bytes = vec![0; ROOTS];
        let mut waiting = Vec::new();
        for (at, root) in roots.into_iter().enumerate() {
            for &(letter, node) in self.graph.nodes[root].next.iter().rev() {
                self.open.push(((at * 128 + usize::from(letter)) * OFFSET, node));
                waiting.push(node);
            }
        }
        while let Some(node) = waiting.pop() {
            if self.places[node].is_none() {
                self.place(node, &mut waiting);
            }
        }
        for (at, node) in self.open {
            let place = self.places[node].expect("every node was placed").to_le_bytes();
            assert!(place[OFFSET..].iter().all(|byte| *byte == 0), "expected less than 16 MB of phrases");
            self.bytes[at..at + OFFSET].copy_from_slice(&place[..OFFSET]);
        }
        self.bytes
    }

    fn place(&mut self, first: usize, waiting: &mut Vec<usize>) {
        let mut here = Some(first);
        while let Some(node) = here {
            if self.places[node].is_some() {
                self.bytes.push(JUMP);
                self.offset(node);
                return;
            }
            self.places[node] = Some(self.bytes.len());
            here = self.node(node, waiting);
        }
    }

    /// Writes one node and gives the one that must follow it.
    fn node(&mut self, node: usize, waiting: &mut Vec<usize>) -> Option<usize> {
        let graph = self.graph;
        let Node { labels, next } = &graph.nodes[node];
        let rest = next.iter().find(|(letter, _)| *letter == b'*').map(|(_, node)| *node);
        let mut letters: Vec<(u8, usize)> = next.iter().filter(|(letter, _)| *letter != b'*').copied().collect();
        // What can follow at once stands last.
        letters.sort_by_key(|(_, node)| self.places[*node].is_none());
        let is_end = letters.is_empty();
        let rest_is_last = is_end && labels.is_empty();
        match rest {
            Some(rest) if graph.nodes[rest].next.is_empty() => {
                self.labels(REST, &graph.nodes[rest].labels, rest_is_last);
            }
            Some(rest) => {
                self.bytes.push(GO_ON | if rest_is_last { IS_LAST } else { 0 });
                self.offset(rest);
                waiting.push(rest);
            }
            None => {}
        }
        if !labels.is_empty() {
            self.labels(ACCEPT, labels, is_end);
        }
        let (last, others) = letters.split_last()?;
        if others.is_empty() {
            self.bytes.push(last.0);
        } else {
            self.bytes.push(BRANCH);
            self.bytes.push(letters.len() as u8);
            self.bytes.extend(letters.iter().map(|(letter, _)| *letter));
            for (_, node) in others {
                self.offset(*node);
                waiting.push(*node);
            }
        }
        Some(last.1)
    }

    fn labels(&mut self, kind: u8, labels: &[u8], is_last: bool) {
        assert!(labels.len() <= MOST_LABELS, "expected at most {MOST_LABELS} labels for a phrase, found {labels:?}");
        self.bytes.push(kind | if is_last { IS_LAST } else { 0 } | labels.len() as u8);
        self.bytes.extend(labels);
    }

    fn offset(&mut self, node: usize) {
        self.open.push((self.bytes.len(), node));
        self.bytes.extend([0; OFFSET]);
    }
}
