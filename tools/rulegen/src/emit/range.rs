//! Lists and maps: their items, their macros, and what is in them.

use anyhow::{Result, bail};
use prost_reflect::Kind;

use super::{
    code::{Binding, Code, Form, Item, Place, Storage},
    compare::fits,
    expr::Emitter,
};
use crate::cel::{
    tree::{Expr, Loop, Quantifier},
    types::Type,
    value::Value,
};

impl Emitter<'_> {
    /// An iterator over a list's items or a map's keys, and the place of one that is called `variable`.
    pub(crate) fn items(&self, range: &Code, variable: &str) -> Result<(String, Place)> {
        let receiver = range.at(Binding::Atom);
        let place = |is_reference, item| Place {
            text: variable.to_owned(),
            is_reference,
            storage: Storage::One(item),
        };
        Ok(match &range.form {
            Form::List(item @ Item::Stored(_)) => {
                (format!("{receiver}.iter()"), place(true, item.clone()))
            }
            Form::List(item) => (format!("{receiver}.into_iter()"), place(false, item.clone())),
            Form::Map(key, _) => {
                (format!("{receiver}.keys()"), place(true, Item::Stored(key.clone())))
            }
            _ => bail!("the range is no list or map"),
        })
    }

    /// An iterator over the CEL values of a list.
    pub(crate) fn values(&self, range: &Code) -> Result<String> {
        let (iterator, place) = self.items(range, "item")?;
        let loaded = self.load(&place)?;
        let is_owned = matches!(place.storage, Storage::One(Item::Owned));
        let is_itself = is_owned || loaded.text == place.text;
        Ok(if is_itself { iterator } else { format!("{iterator}.map(|item| {})", loaded.text) })
    }

    /// `item in range`
    pub(crate) fn membership(&mut self, item: &Expr, range: &Expr) -> Result<Code> {
        if let Some(Value::List(values, ty)) = range.as_const() {
            return self.is_one_of(item, values, ty);
        }
        let range_code = self.expr(range)?;
        if let Form::Map(key, _) = &range_code.form {
            let found = self.lookup(&range_code, key, item)?;
            return Ok(Code::plain(format!("{found}.is_some()"), Binding::Atom));
        }
        let item = self.expr(item)?;
        let (iterator, place) = self.items(&range_code, "candidate")?;
        let candidate = self.load(&place)?.at(Binding::Add);
        let sought = if matches!(item.form, Form::Owned) { "&*sought" } else { "sought" };
        let found = format!("{iterator}.any(|candidate| {candidate} == {sought})");
        let text = format!("{{ let sought = {}; {found} }}", item.text);
        Ok(Code::new(text, Binding::Block, Form::Plain))
    }

    fn is_one_of(&mut self, item: &Expr, values: &[Value], ty: &Type) -> Result<Code> {
        let literals: Result<Vec<Code>> = values.iter().map(|value| self.literal(value)).collect();
        let literals: Vec<String> = literals?.into_iter().map(|literal| literal.text).collect();
        if matches!(ty, Type::Bool | Type::Int | Type::Uint | Type::String) {
            let stored = self.stored(item)?;
            let text = match stored.filter(|(_, kind)| values.iter().all(|v| fits(v, kind))) {
                Some((stored, _)) => stored,
                None => self.expr(item)?.borrowed().text,
            };
            let text = format!("matches!({text}, {})", literals.join(" | "));
            return Ok(Code::plain(text, Binding::Atom));
        }
        let item = self.expr(item)?.borrowed();
        let text = format!("[{}].contains(&{})", literals.join(", "), item.at(Binding::Unary));
        Ok(Code::plain(text, Binding::Atom))
    }

    /// A map's value as an `Option`.
    fn lookup(&mut self, map: &Code, key_kind: &Kind, key: &Expr) -> Result<String> {
        let map = map.at(Binding::Atom);
        if let Some((stored, kind)) = self.stored(key)?
            && kind == *key_kind
        {
            return Ok(format!("{map}.get(&{stored})"));
        }
        if let Some(known) = key.as_const().filter(|known| fits(known, key_kind)) {
            return Ok(format!("{map}.get(&{})", self.literal(known)?.text));
        }
        let code = self.expr(key)?.borrowed();
        Ok(match key_kind {
            Kind::String => format!("{map}.get({})", code.text),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 | Kind::Uint32 | Kind::Fixed32 => {
                // The type of a constant would not be inferred from a conversion.
                let (wide, narrow) = match key.ty {
                    Type::Uint => ("u64", "u32"),
                    _ => ("i64", "i32"),
                };
                let is_known = key.as_const().is_some();
                let suffix = if is_known { format!("_{wide}") } else { String::new() };
                let key = format!("{narrow}::try_from({}{suffix})", code.text);
                format!("{key}.ok().and_then(|key| {map}.get(&key))")
            }
            _ => format!("{map}.get(&{})", code.at(Binding::Unary)),
        })
    }

    /// `operand[index]`
    pub(crate) fn index(&mut self, operand: &Expr, index: &Expr) -> Result<Code> {
        let code = self.expr(operand)?;
        let (text, item) = match &code.form {
            Form::Map(key, value) => {
                let found = self.lookup(&code, key, index)?;
                (format!("cel::value({found})?"), Item::Stored(value.clone()))
            }
            Form::List(item) => {
                let index = self.expr(index)?;
                (format!("cel::item(&{}, {})?", code.at(Binding::Unary), index.text), item.clone())
            }
            _ => bail!("an index into something that is no list or map"),
        };
        self.load(&Place { text, is_reference: true, storage: Storage::One(item) })
    }

    /// `range.all(variable, condition)` and its like.
    pub(crate) fn quantify(
        &mut self,
        quantifier: Quantifier,
        over: &Loop,
        condition: &Expr,
    ) -> Result<Code> {
        let (iterator, variable) = self.enter(over)?;
        let condition_code = self.expr(condition)?.text;
        if condition.can_fail() {
            let function = match quantifier {
                Quantifier::All => "all",
                Quantifier::Exists => "exists",
                Quantifier::ExistsOne => "exists_one",
            };
            let text =
                format!("cel::{function}({iterator}.map(|{variable}| Ok({condition_code})))?");
            return Ok(Code::plain(text, Binding::Atom));
        }
        let text = match quantifier {
            Quantifier::All => format!("{iterator}.all(|{variable}| {condition_code})"),
            Quantifier::Exists => format!("{iterator}.any(|{variable}| {condition_code})"),
            Quantifier::ExistsOne => {
                let count = format!("{iterator}.map(|{variable}| {condition_code})");
                let text = format!("{count}.filter(|holds| *holds).count() == 1");
                return Ok(Code::plain(text, Binding::Compare));
            }
        };
        Ok(Code::plain(text, Binding::Atom))
    }

    /// `range.filter(variable, filter)` and `range.map(variable, filter, map)`.
    pub(crate) fn collect(
        &mut self,
        over: &Loop,
        filter: Option<&Expr>,
        map: Option<&Expr>,
        ty: &Type,
    ) -> Result<Code> {
        let Type::List(item_type) = ty else { bail!("a macro that makes no list") };
        let (iterator, variable) = self.enter(over)?;
        let filter_code = filter.map(|filter| self.expr(filter)).transpose()?;
        let item = match map {
            Some(map) => self.expr(map)?,
            None => self.load(self.local(over.local)?)?,
        };
        // What borrows from an owned item would not outlive the closure.
        let is_owned = matches!(self.local(over.local)?.storage, Storage::One(Item::Owned));
        let item = if is_owned { item.owned() } else { item };
        let form = match item.form {
            Form::Owned => Item::Owned,
            Form::Plain | Form::Borrowed | Form::Message => Item::Computed((**item_type).clone()),
            _ => bail!("a list of lists, maps or unset values is not supported"),
        };
        let item = item.text;
        let kept = match &filter_code {
            None => format!("Some({item})"),
            Some(filter) => format!("if {} {{ Some({item}) }} else {{ None }}", filter.text),
        };
        let can_fail = filter.into_iter().chain(map).any(Expr::can_fail);
        let text = match (can_fail, &filter_code) {
            (true, _) => format!(
                "{iterator}.map(|{variable}| Ok({kept})).filter_map(Result::transpose).collect::<cel::Result<Vec<_>>>()?"
            ),
            (false, None) => format!("{iterator}.map(|{variable}| {item}).collect::<Vec<_>>()"),
            (false, Some(_)) => {
                format!("{iterator}.filter_map(|{variable}| {kept}).collect::<Vec<_>>()")
            }
        };
        Ok(Code::atom(text, Form::List(form)))
    }

    /// A list literal that is not known.
    pub(crate) fn list(&mut self, items: &[Expr], ty: &Type) -> Result<Code> {
        let Type::List(item_type) = ty else { bail!("a literal that is no list") };
        let mut texts = Vec::new();
        for item in items {
            let code = self.expr(item)?.borrowed();
            if !matches!(code.form, Form::Plain | Form::Borrowed) || **item_type == Type::Mixed {
                bail!("a list literal of {item_type} is not supported");
            }
            texts.push(code.text);
        }
        let form = Form::List(Item::Computed((**item_type).clone()));
        Ok(Code::atom(format!("[{}]", texts.join(", ")), form))
    }

    /// The iterator of a macro, and the name of its variable, which is in scope from here.
    fn enter(&mut self, over: &Loop) -> Result<(String, String)> {
        let variable = format!("item{}", over.local);
        let range = self.expr(&over.range)?;
        let (iterator, place) = self.items(&range, &variable)?;
        self.locals.insert(over.local, place);
        Ok((iterator, variable))
    }
}
