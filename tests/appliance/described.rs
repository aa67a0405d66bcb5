//! What is promised to programs, held against what is answered: an `OpenAPI` description with its schemas, and the rules of an Atom feed.

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use serde_json::{Map, Value};

use crate::client::answer::Answer;

/// The paths that every program may read.
pub fn open_paths() -> Vec<String> {
    [
        "/api/v1/initiative",
        "/api/v1/tally",
        "/api/v1/timeline",
        "/api/v1/challenge",
        "/api/v1/openapi.json",
        "/feed.atom",
    ]
    .map(str::to_owned)
    .to_vec()
}

//------------ Description

/// An `OpenAPI` document.
pub struct Description(Value);

impl Description {
    /// Takes a document of the version that is understood here.
    pub fn of(document: &Value) -> Self {
        assert_eq!(document["openapi"], "3.1.0");
        for required in ["title", "version"] {
            assert!(document["info"][required].is_string(), "info.{required}");
        }
        Self(document.clone())
    }

    /// Asserts that these paths are described, and no others.
    pub fn lists_exactly(&self, routes: &[String]) {
        let mut described: Vec<&String> = self.paths().keys().collect();
        let mut routes: Vec<&String> = routes.iter().collect();
        described.sort();
        routes.sort();
        assert_eq!(described, routes);
    }

    /// Asserts that every example is what its schema says.
    pub fn proves_its_examples(&self) {
        let mut proven = 0;
        for (path, methods) in self.paths() {
            for response in methods["get"]["responses"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(_, it)| it)
            {
                let response = self.resolve(response);
                for content in response["content"].as_object().into_iter().flatten().map(|(_, it)| it) {
                    if let Some(example) = content.get("example") {
                        self.check(&content["schema"], example, path);
                        proven += 1;
                    }
                }
            }
        }
        assert!(proven >= 5, "{proven} examples");
    }

    /// Asserts that an answer is what the description says of its path.
    pub fn compare(&self, path: &str, answer: &Answer) {
        let described = &self.paths()[path]["get"]["responses"][answer.status.to_string()];
        assert!(
            described.is_object(),
            "{path} answers {}, which is not described",
            answer.status
        );
        for (name, header) in described["headers"].as_object().into_iter().flatten() {
            let said = answer.header(name).unwrap_or_else(|| panic!("{path}: no {name}"));
            self.check(&self.resolve(header)["schema"], &Value::String(said.to_owned()), path);
        }
        let media_type = answer.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default();
        let content = &described["content"][media_type];
        assert!(content.is_object(), "{path}: {media_type} is not described");
        if media_type == "application/json" {
            let body = serde_json::from_slice(&answer.body).expect("JSON");
            self.check(&content["schema"], &body, path);
        }
    }

    fn paths(&self) -> &Map<String, Value> {
        self.0["paths"].as_object().expect("paths")
    }

    /// What a reference points to.
    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(reference) => {
                let pointer = reference.strip_prefix('#').expect("a reference into the document");
                self.0
                    .pointer(pointer)
                    .unwrap_or_else(|| panic!("{reference} leads nowhere"))
            }
            None => value,
        }
    }

    /// Asserts that a value is what a schema says, as far as our schemas say anything.
    fn check(&self, schema: &Value, value: &Value, at: &str) {
        let schema = self.resolve(schema);
        let known = [
            "type",
            "format",
            "enum",
            "pattern",
            "minimum",
            "description",
            "required",
            "properties",
            "additionalProperties",
            "items",
        ];
        for word in schema.as_object().expect("a schema").keys() {
            assert!(
                known.contains(&word.as_str()),
                "{at}: nobody here knows the word {word}"
            );
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        assert!(types.contains(&type_of(value)), "{at}: {value} is none of {types:?}");
        let listed = schema["enum"].as_array();
        assert!(listed.is_none_or(|listed| listed.contains(value)), "{at}: {value}");
        if let (Some("date"), Some(text)) = (schema["format"].as_str(), value.as_str()) {
            assert!(
                text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok(),
                "{at}: {text} is no date"
            );
        }
        if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str()) {
            let pattern = regex::Regex::new(pattern).expect("a pattern");
            assert!(pattern.is_match(text), "{at}: {text}");
        }
        for (place, item) in value.as_array().into_iter().flatten().enumerate() {
            self.check(&schema["items"], item, &format!("{at}[{place}]"));
        }
        self.check_members(schema, value, at);
    }

    fn check_members(&self, schema: &Value, value: &Value, at: &str) {
        let Some(members) = value.as_object() else { return };
        for required in schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            assert!(members.contains_key(required), "{at}: no {required}");
        }
        for (name, member) in members {
            let place = format!("{at}.{name}");
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(schema), _) => self.check(schema, member, &place),
                (None, Value::Bool(false)) => panic!("{place} is not described"),
                (None, Value::Object(_)) => self.check(&schema["additionalProperties"], member, &place),
                (None, _) => {}
            }
        }
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_u64() || number.is_i64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

//------------ Feed

/// An Atom feed that keeps the rules of RFC 4287.
#[derive(Debug, Default)]
pub struct Feed {
    pub language: String,
    pub entries: Vec<Entry>,
}

/// One of its entries.
#[derive(Debug, Default)]
pub struct Entry {
    pub id: String,
    pub title: String,
}

/// An element: its name, and what it holds.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Feed {
    /// Reads an answer and asserts what a feed must have (4.1.1, 4.1.2): one id, title and time each, an author, links.
    pub fn read(answer: &Answer) -> Self {
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.header("content-type"),
            Some("application/atom+xml; charset=utf-8")
        );
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        let feed = Element::parse(&answer.text());
        assert_eq!(feed.name, "feed");
        assert_eq!(feed.attribute("xmlns"), Some("http://www.w3.org/2005/Atom"));
        assert!(!feed.only("author").only("name").text.is_empty());
        let relations: Vec<_> = feed.all("link").filter_map(|link| link.attribute("rel")).collect();
        assert_eq!(relations, ["self", "alternate"]);
        feed.stands_alone();
        let entries: Vec<Entry> = feed
            .all("entry")
            .map(|entry| {
                entry.stands_alone();
                assert_eq!(entry.only("link").attribute("rel"), Some("alternate"));
                Entry {
                    id: entry.only("id").text.clone(),
                    title: entry.only("title").text.clone(),
                }
            })
            .collect();
        Self {
            language: feed.attribute("xml:lang").expect("a language").to_owned(),
            entries,
        }
    }
}

impl Element {
    fn parse(text: &str) -> Self {
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().expect("well-formed XML") {
                Event::Start(start) => open.push(Self::of(&start)),
                Event::Empty(start) => {
                    let element = Self::of(&start);
                    open.last_mut().expect("a parent").children.push(element);
                }
                Event::End(_) => {
                    let element = open.pop().expect("an element");
                    open.last_mut().expect("a parent").children.push(element);
                }
                Event::Text(text) => open.last_mut().expect("a parent").text += &text,
                Event::GeneralRef(name) => open.last_mut().expect("a parent").text += &name,
                Event::Eof => break,
                _ => {}
            }
        }
        let root = open.pop().expect("the document");
        root.children.into_iter().next().expect("a root element")
    }

    fn of(start: &quick_xml::events::BytesStart<'_>) -> Self {
        let attribute = |found: Result<quick_xml::events::attributes::Attribute<'_>, _>| {
            let found = found.expect("an attribute");
            (found.key.as_ref().to_owned(), found.value.into_owned())
        };
        Self {
            name: start.name().as_ref().to_owned(),
            attributes: start.attributes().map(attribute).collect(),
            ..Self::default()
        }
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    fn only(&self, name: &str) -> &Self {
        let mut found = self.children.iter().filter(|child| child.name == name);
        let one = found.next().unwrap_or_else(|| panic!("no {name} in {}", self.name));
        assert!(found.next().is_none(), "more than one {name} in {}", self.name);
        one
    }

    /// Asserts the three parts that a feed and an entry must have, and that no time is finer than a day.
    fn stands_alone(&self) {
        assert!(self.only("id").text.starts_with("tag:"), "{self:?}");
        assert!(!self.only("title").text.trim().is_empty(), "{self:?}");
        let updated = &self.only("updated").text;
        updated.parse::<jiff::Timestamp>().expect("a time");
        assert!(updated.ends_with("T00:00:00Z"), "{updated}");
    }
}
