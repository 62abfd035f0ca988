//! What an XForm says, read from its XML: the other side of the comparison, which knows nothing of the
//! reader of workbooks.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element, with texts and elements in their order.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub content: Vec<Content>,
}

#[derive(Debug)]
pub enum Content {
    Element(Element),
    Text(String),
}

impl Element {
    pub fn children(&self) -> impl Iterator<Item = &Element> {
        self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element),
            Content::Text(_) => None,
        })
    }

    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children().find(|child| child.name == name)
    }

    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The text with `${name}` where an answer is shown, and one space for white space.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for content in &self.content {
            match content {
                Content::Text(text) => words.push_str(text),
                Content::Element(output) => {
                    let name = output.attribute("value").trim().rsplit('/').next().unwrap_or_default();
                    words.push_str(&format!("${{{}}}", name.trim()));
                }
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let local = |name: &str| name.rsplit(':').next().unwrap_or_default().to_owned();
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap();
        (local(attribute.key.as_ref()), value.into_owned())
    });
    Element { name: local(start.name().as_ref()), attributes: attributes.collect(), content: Vec::new() }
}

/// The top element of a file.
pub fn parse(xml: &str) -> Element {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => open.last_mut().unwrap().content.push(Content::Element(element(&start))),
            Event::End(_) => {
                let closed = open.pop().unwrap();
                open.last_mut().unwrap().content.push(Content::Element(closed));
            }
            Event::Text(text) => {
                let text: &str = text.as_ref();
                open.last_mut().unwrap().content.push(Content::Text(text.to_owned()));
            }
            Event::GeneralRef(entity) => {
                let name: &str = entity.as_ref();
                let entity = format!("&{name};");
                let letter = quick_xml::escape::unescape(&entity).unwrap().into_owned();
                open.last_mut().unwrap().content.push(Content::Text(letter));
            }
            Event::Eof => {
                return open
                    .pop()
                    .unwrap()
                    .content
                    .into_iter()
                    .find_map(|content| match content {
                        Content::Element(element) => Some(element),
                        Content::Text(_) => None,
                    })
                    .unwrap();
            }
            _ => {}
        }
    }
}

/// Words by language (`default` where none is named), and files by kind and language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub text: BTreeMap<String, String>,
    pub media: BTreeSet<(String, String, String)>,
}

/// What the XForm says.
#[derive(Debug, Default)]
pub struct XForm {
    pub id: String,
    pub title: String,
    /// Paths of all questions and groups, without the name of the whole.
    pub paths: BTreeSet<String>,
    pub binds: BTreeMap<String, BTreeMap<String, String>>,
    pub labels: BTreeMap<String, Words>,
    pub hints: BTreeMap<String, Words>,
    /// The way to the choices of a question: `instance('x')/root/item[…]`.
    pub itemsets: BTreeMap<String, String>,
    /// The choices of a question, where they stand with it.
    pub items: BTreeMap<String, Vec<(String, Words)>>,
    /// Choices by list: names and words.
    pub lists: BTreeMap<String, Vec<(String, Words)>>,
    pub languages: BTreeSet<String>,
    /// Paths of repeats, with the expression of their count.
    pub repeats: BTreeMap<String, String>,
    pub root: String,
}

type Texts = BTreeMap<String, Words>;

pub fn read(xml: &str) -> XForm {
    let top = parse(xml);
    let head = top.child("head").unwrap();
    let model = head.child("model").unwrap();
    let texts = texts(model);
    let mut form = XForm { title: head.child("title").unwrap().words(), ..XForm::default() };
    form.languages = texts.values().flat_map(|words| words.text.keys().cloned()).collect();
    let mut instances = model.children().filter(|child| child.name == "instance");
    let primary = instances.next().unwrap().children().next().unwrap();
    form.id = primary.attribute("id").to_owned();
    form.root = primary.name.clone();
    paths(primary, "", &mut form.paths);
    for instance in instances {
        let Some(root) = instance.child("root") else { continue };
        let items = root.children().map(|item| {
            let of = |name: &str| item.child(name).map(Element::words);
            let words = match (of("itextId"), of("label")) {
                (Some(id), _) => texts.get(&id).cloned().unwrap_or_default(),
                (None, label) => inline(label.unwrap_or_default()),
            };
            (of("name").unwrap_or_default(), words)
        });
        form.lists.insert(instance.attribute("id").to_owned(), items.collect());
    }
    for bind in model.children().filter(|child| child.name == "bind") {
        form.binds.insert(form.short(bind.attribute("nodeset")), bind.attributes.clone());
    }
    body(top.child("body").unwrap(), &texts, &mut form);
    form
}

fn inline(text: String) -> Words {
    let text = (!text.is_empty()).then(|| ("default".to_owned(), text));
    Words { text: text.into_iter().collect(), media: BTreeSet::new() }
}

impl XForm {
    /// A path without the name of the whole.
    pub fn short(&self, path: &str) -> String {
        path.trim().trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest).to_owned()
    }
}

fn texts(model: &Element) -> Texts {
    let mut texts = Texts::new();
    let Some(itext) = model.child("itext") else { return texts };
    for translation in itext.children() {
        let language = translation.attribute("lang");
        for text in translation.children() {
            let words = texts.entry(text.attribute("id").to_owned()).or_default();
            for value in text.children() {
                match value.attribute("form") {
                    "" => {
                        words.text.insert(language.to_owned(), value.words());
                    }
                    kind => {
                        let file = value.words().rsplit('/').next().unwrap_or_default().to_owned();
                        words.media.insert((kind.to_owned(), language.to_owned(), file));
                    }
                }
            }
        }
    }
    texts
}

fn paths(of: &Element, path: &str, into: &mut BTreeSet<String>) {
    for child in of.children().filter(|child| !(path.is_empty() && child.name == "meta")) {
        let path = if path.is_empty() { child.name.clone() } else { format!("{path}/{}", child.name) };
        paths(child, &path, into);
        into.insert(path);
    }
}

fn words(of: Option<&Element>, texts: &Texts) -> Words {
    let Some(element) = of else { return Words::default() };
    let id = element.attribute("ref").strip_prefix("jr:itext('").and_then(|rest| rest.strip_suffix("')"));
    match id {
        Some(id) => texts.get(id).cloned().unwrap_or_default(),
        None => inline(element.words()),
    }
}

fn body(of: &Element, texts: &Texts, form: &mut XForm) {
    for control in of.children() {
        let reference = form.short(match control.attribute("ref") {
            "" => control.attribute("nodeset"),
            reference => reference,
        });
        match control.name.as_str() {
            "label" | "hint" | "item" | "itemset" | "value" => continue,
            "repeat" => {
                form.repeats.insert(reference, control.attribute("count").to_owned());
            }
            _ if !reference.is_empty() => {
                form.labels.insert(reference.clone(), words(control.child("label"), texts));
                form.hints.insert(reference.clone(), words(control.child("hint"), texts));
                let items = control.children().filter(|child| child.name == "item").map(|item| {
                    let name = item.child("value").map(Element::words).unwrap_or_default();
                    (name, words(item.child("label"), texts))
                });
                form.items.insert(reference.clone(), items.collect());
                if let Some(itemset) = control.child("itemset") {
                    form.itemsets.insert(reference, itemset.attribute("nodeset").to_owned());
                }
            }
            _ => {}
        }
        body(control, texts, form);
    }
}
