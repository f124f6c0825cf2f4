//! One pass over a record: finds the values that are wanted, and checks the rest.
//!
//! Nothing is decoded or copied: a [`Cell`] points into the text. Of a field that stands in an object twice the last
//! one counts.

use std::collections::HashMap;

use super::cell::{Cell, unescape};
use super::path::Step;
use crate::json::{Label, plain_length};

/// Levels of objects and lists in a record.
const DEPTH_MAX: usize = 128;
/// Places in an object of which is remembered which field stood there in the record before.
const MEMO_MAX: usize = 512;
const NONE: u32 = u32::MAX;

/// Why a text is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// It is not JSON; at which byte.
    Syntax(usize),
    /// It is JSON, and no object.
    NoObject,
    /// Objects and lists nest too deep.
    TooDeep,
}

/// What is wanted of records: a tree of the steps of all paths.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    nodes: Vec<Node>,
    leaves: usize,
}

#[derive(Clone, Debug, Default)]
struct Node {
    fields: HashMap<String, u32>,
    places: HashMap<usize, u32>,
    /// The number of the path that ends here.
    leaf: Option<u32>,
    /// Paths that end below, which a second field of the same name takes back.
    below: Vec<u32>,
}

impl Node {
    fn is_leaf(&self) -> bool {
        self.fields.is_empty() && self.places.is_empty()
    }
}

impl Wanted {
    /// Adds a path, and returns its number; the same path has the same number.
    pub(crate) fn add(&mut self, steps: &[Step]) -> usize {
        if self.nodes.is_empty() {
            self.nodes.push(Node::default());
        }
        let mut at = 0;
        let mut passed = Vec::new();
        for step in steps {
            passed.push(at);
            let next = u32::try_from(self.nodes.len()).expect("a declaration has few paths");
            let node = &mut self.nodes[at];
            let child = match step {
                Step::Field(name) => *node.fields.entry(name.clone()).or_insert(next),
                Step::Place(place) => *node.places.entry(*place).or_insert(next),
            };
            if child == next {
                self.nodes.push(Node::default());
            }
            at = child as usize;
        }
        if let Some(leaf) = self.nodes[at].leaf {
            return leaf as usize;
        }
        let leaf = u32::try_from(self.leaves).expect("a declaration has few paths");
        self.nodes[at].leaf = Some(leaf);
        self.leaves += 1;
        for above in passed {
            self.nodes[above].below.push(leaf);
        }
        leaf as usize
    }

    /// How many different paths there are.
    pub(crate) const fn leaves(&self) -> usize {
        self.leaves
    }
}

/// Looks through records one after the other, and learns in which order their fields stand.
pub(crate) struct Scanner<'w> {
    wanted: &'w Wanted,
    /// For each node, the fields in the order in which they stood, each with the node that it leads to.
    memos: Vec<Vec<Memo>>,
    scratch: String,
}

/// A field as it stood in the record before, and the node that it leads to.
#[derive(Clone, Debug)]
struct Memo {
    label: Label,
    child: u32,
}

/// Where the cells of a record go: those of one path lie behind each other.
struct Sink<'c, 'a> {
    cells: &'c mut [Cell<'a>],
    stride: usize,
    row: usize,
}

impl<'a> Sink<'_, 'a> {
    fn put(&mut self, leaf: u32, cell: Cell<'a>) {
        self.cells[leaf as usize * self.stride + self.row] = cell;
    }
}

/// What scanning one record goes through.
struct Cursor<'a, 's, 'u> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    memos: &'s mut [Vec<Memo>],
    nodes: &'s [Node],
    scratch: &'s mut String,
    unknown: &'s mut Unknown<'u>,
}

/// Is told of each top-level field that no path leads through, with its raw name; such fields are none of its business
/// if there is nobody to tell.
pub(crate) type Unknown<'u> = Option<&'u mut dyn FnMut(&str)>;

type Scanned<T> = Result<T, Malformed>;

impl<'w> Scanner<'w> {
    pub(crate) fn new(wanted: &'w Wanted) -> Self {
        Self { wanted, memos: vec![Vec::new(); wanted.nodes.len()], scratch: String::new() }
    }

    /// Puts the wanted values of a record into `cells`, where path `p` of row `r` is at `p * stride + r`. They must be
    /// `Missing` before; after an error they may hold anything.
    pub(crate) fn scan<'a>(
        &mut self,
        text: &'a str,
        cells: &mut [Cell<'a>],
        (stride, row): (usize, usize),
        mut unknown: Unknown<'_>,
    ) -> Scanned<()> {
        let mut cursor = Cursor {
            text,
            bytes: text.as_bytes(),
            at: 0,
            memos: &mut self.memos,
            nodes: &self.wanted.nodes,
            scratch: &mut self.scratch,
            unknown: &mut unknown,
        };
        cursor.space();
        let mut sink = Sink { cells, stride, row };
        match cursor.peek() {
            Some(b'{') if cursor.nodes.is_empty() => cursor.skip(0)?,
            Some(b'{') => cursor.object(0, 1, &mut sink)?,
            Some(_) => {
                cursor.skip(0)?;
                cursor.end()?;
                return Err(Malformed::NoObject);
            }
            None => return Err(Malformed::Syntax(cursor.at)),
        }
        cursor.end()
    }
}

impl<'a> Cursor<'a, '_, '_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn fail<T>(&self) -> Scanned<T> {
        Err(Malformed::Syntax(self.at))
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Only white space is left.
    fn end(&mut self) -> Scanned<()> {
        self.space();
        if self.at == self.bytes.len() { Ok(()) } else { self.fail() }
    }

    fn expect(&mut self, byte: u8) -> Scanned<()> {
        if self.peek() != Some(byte) {
            return self.fail();
        }
        self.at += 1;
        Ok(())
    }

    fn part(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).expect("values begin and end at ASCII characters")
    }

    /// The object of a node, from its brace.
    fn object(&mut self, node: u32, depth: usize, sink: &mut Sink<'_, 'a>) -> Scanned<()> {
        if depth > DEPTH_MAX {
            return Err(Malformed::TooDeep);
        }
        self.at += 1;
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        let mut place = 0;
        loop {
            match self.field(node, place)? {
                NONE => self.skip(depth)?,
                child => self.value(child, depth, sink)?,
            }
            place += 1;
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return self.fail(),
            }
            self.space();
        }
    }

    /// Passes over a field's name and the colon behind it, and returns the node that the field leads to.
    fn field(&mut self, node: u32, place: usize) -> Scanned<u32> {
        let memo = self.memos[node as usize].get(place);
        let known = memo.and_then(|it| Some((it.label.begins(&self.bytes[self.at..])?, it.child)));
        let (name, child) = match known {
            Some((length, child)) => {
                let start = self.at + 1;
                self.at += length;
                (start..self.at - 2, child)
            }
            None => {
                let (start, is_escaped) = self.string()?;
                let name = start..self.at - 1;
                self.space();
                self.expect(b':')?;
                let child = self.child(node, place, self.part(name.start, name.end), is_escaped);
                (name, child)
            }
        };
        self.space();
        if child == NONE && node == 0 {
            let name = self.part(name.start, name.end);
            if let Some(tell) = self.unknown {
                tell(name);
            }
        }
        Ok(child)
    }

    /// The node that a field leads to, which is remembered.
    fn child(&mut self, node: u32, place: usize, name: &'a str, is_escaped: bool) -> u32 {
        // Behind the name may be white space, which no label has.
        if let Some(memo) = self.memos[node as usize].get(place)
            && memo.label.name() == name
        {
            return memo.child;
        }
        let fields = &self.nodes[node as usize].fields;
        let child = if is_escaped {
            self.scratch.clear();
            match unescape(name, self.scratch) {
                Ok(()) => fields.get(self.scratch.as_str()),
                Err(_) => None,
            }
        } else {
            fields.get(name)
        };
        let child = child.copied().unwrap_or(NONE);
        let memos = &mut self.memos[node as usize];
        let memo = Memo { label: Label::new(name), child };
        if place < memos.len() {
            memos[place] = memo;
        } else if place == memos.len() && place < MEMO_MAX {
            memos.push(memo);
        }
        child
    }

    /// The list of a node, from its bracket.
    fn list(&mut self, node: u32, depth: usize, sink: &mut Sink<'_, 'a>) -> Scanned<()> {
        if depth > DEPTH_MAX {
            return Err(Malformed::TooDeep);
        }
        self.at += 1;
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        for place in 0.. {
            match self.nodes[node as usize].places.get(&place) {
                Some(child) => self.value(*child, depth, sink)?,
                None => self.skip(depth)?,
            }
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return self.fail(),
            }
            self.space();
        }
        self.at += 1;
        Ok(())
    }

    /// A value that paths end at or lead through.
    fn value(&mut self, node: u32, depth: usize, sink: &mut Sink<'_, 'a>) -> Scanned<()> {
        let Node { leaf, below, .. } = &self.nodes[node as usize];
        if !self.nodes[node as usize].is_leaf() {
            // The field may have stood here before, with other fields in it.
            below.iter().for_each(|leaf| sink.put(*leaf, Cell::Missing));
        }
        let start = self.at;
        let cell = match self.peek() {
            Some(b'"') => {
                let (start, is_escaped) = self.string()?;
                let text = self.part(start, self.at - 1);
                if is_escaped { Cell::Escaped(text) } else { Cell::Text(text) }
            }
            Some(b'{') => {
                match self.nodes[node as usize].is_leaf() {
                    true => self.skip(depth)?,
                    false => self.object(node, depth + 1, sink)?,
                }
                Cell::Nested(self.part(start, self.at))
            }
            Some(b'[') => {
                match self.nodes[node as usize].is_leaf() {
                    true => self.skip(depth)?,
                    false => self.list(node, depth + 1, sink)?,
                }
                Cell::Nested(self.part(start, self.at))
            }
            Some(b't') => self.literal("true", Cell::Boolean(true))?,
            Some(b'f') => self.literal("false", Cell::Boolean(false))?,
            Some(b'n') => self.literal("null", Cell::Null)?,
            _ => {
                self.number()?;
                Cell::Number(self.part(start, self.at))
            }
        };
        if let Some(leaf) = leaf {
            sink.put(*leaf, cell);
        }
        Ok(())
    }

    fn literal(&mut self, word: &str, cell: Cell<'a>) -> Scanned<Cell<'a>> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return self.fail();
        }
        self.at += word.len();
        Ok(cell)
    }

    /// Passes over a value that nobody wants, and checks it.
    fn skip(&mut self, depth: usize) -> Scanned<()> {
        // What is open: objects are 1, lists are 0, the innermost last.
        let mut open = [0_u64; DEPTH_MAX / 64];
        let mut levels = 0;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.string()?;
                }
                Some(bracket @ (b'{' | b'[')) => {
                    if depth + levels >= DEPTH_MAX {
                        return Err(Malformed::TooDeep);
                    }
                    let bit = 1_u64 << (levels % 64);
                    let is_object = bracket == b'{';
                    match is_object {
                        true => open[levels / 64] |= bit,
                        false => open[levels / 64] &= !bit,
                    }
                    levels += 1;
                    self.at += 1;
                    self.space();
                    let close = if is_object { b'}' } else { b']' };
                    if self.peek() != Some(close) {
                        if is_object {
                            self.name()?;
                        }
                        continue;
                    }
                    self.at += 1;
                    levels -= 1;
                }
                Some(b't') => _ = self.literal("true", Cell::Null)?,
                Some(b'f') => _ = self.literal("false", Cell::Null)?,
                Some(b'n') => _ = self.literal("null", Cell::Null)?,
                _ => self.number()?,
            }
            // A value has ended: so may what it lies in.
            loop {
                if levels == 0 {
                    return Ok(());
                }
                let is_object = open[(levels - 1) / 64] >> ((levels - 1) % 64) & 1 == 1;
                self.space();
                match (self.peek(), is_object) {
                    (Some(b','), _) => {
                        self.at += 1;
                        self.space();
                        if is_object {
                            self.name()?;
                        }
                        break;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => {
                        self.at += 1;
                        levels -= 1;
                    }
                    _ => return self.fail(),
                }
            }
        }
    }

    /// Passes over a field's name and the colon behind it.
    fn name(&mut self) -> Scanned<()> {
        self.string()?;
        self.space();
        self.expect(b':')?;
        self.space();
        Ok(())
    }

    /// Passes over a text, and returns where it begins behind its quote, and whether it has escapes; it ends before the
    /// byte before the next one.
    fn string(&mut self) -> Scanned<(usize, bool)> {
        self.expect(b'"')?;
        let start = self.at;
        let mut is_escaped = false;
        loop {
            self.at += plain_length(&self.bytes[self.at..]);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok((start, is_escaped));
                }
                Some(b'\\') => {
                    is_escaped = true;
                    self.at += 1;
                    match self.peek() {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                            self.at += 1
                        }
                        Some(b'u') => {
                            let digits = self.bytes.get(self.at + 1..self.at + 5);
                            if !digits.is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit)) {
                                return self.fail();
                            }
                            self.at += 5;
                        }
                        _ => return self.fail(),
                    }
                }
                _ => return self.fail(),
            }
        }
    }

    fn digits(&mut self) -> Scanned<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start { self.fail() } else { Ok(()) }
    }

    fn number(&mut self) -> Scanned<()> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
