//! The templates: part of the program, strict about what they are given, escaping all of it.

use std::sync::Arc;

use ayni_words::Words;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Object;
use minijinja::{Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use crate::app::Refusal;

/// Each template by name. The ending decides about escaping: everything in `.html` is escaped.
const TEMPLATES: &[(&str, &str)] = &[
    ("activities.html", include_str!("../../templates/activities.html")),
    ("activity.html", include_str!("../../templates/activity.html")),
    ("api.html", include_str!("../../templates/api.html")),
    ("downloads.html", include_str!("../../templates/downloads.html")),
    ("entry.html", include_str!("../../templates/entry.html")),
    ("entry-drafts.html", include_str!("../../templates/entry-drafts.html")),
    ("entry-kinds.html", include_str!("../../templates/entry-kinds.html")),
    ("entry-share.html", include_str!("../../templates/entry-share.html")),
    ("error.html", include_str!("../../templates/error.html")),
    ("exchange.html", include_str!("../../templates/exchange/page.html")),
    ("exchange-form.html", include_str!("../../templates/exchange/form.html")),
    ("exchange-import.html", include_str!("../../templates/exchange/import.html")),
    ("exchange-list.html", include_str!("../../templates/exchange/list.html")),
    ("fields.html", include_str!("../../templates/fields.html")),
    ("findings.html", include_str!("../../templates/findings.html")),
    ("form.html", include_str!("../../templates/form.html")),
    ("hook.html", include_str!("../../templates/hook.html")),
    ("hooks.html", include_str!("../../templates/hooks.html")),
    ("imports.html", include_str!("../../templates/imports.html")),
    ("lines.html", include_str!("../../templates/lines.html")),
    ("mandate.html", include_str!("../../templates/mandate.html")),
    ("mandate-send.html", include_str!("../../templates/mandate-send.html")),
    ("mandate-screen.html", include_str!("../../templates/mandate-screen.html")),
    ("mandates.html", include_str!("../../templates/mandates.html")),
    ("measurement.html", include_str!("../../templates/measurement.html")),
    ("measurements.html", include_str!("../../templates/measurements.html")),
    ("overview.html", include_str!("../../templates/overview.html")),
    ("panel.html", include_str!("../../templates/panel.html")),
    ("rounds-answer.html", include_str!("../../templates/rounds/answer.html")),
    ("rounds-figures.html", include_str!("../../templates/rounds/figures.html")),
    ("shell.html", include_str!("../../templates/shell.html")),
    ("subject.html", include_str!("../../templates/subject.html")),
    ("trace.html", include_str!("../../templates/trace.html")),
    ("upload.html", include_str!("../../templates/upload.html")),
    ("upload-mapping.html", include_str!("../../templates/upload-mapping.html")),
    ("upload-mappings.html", include_str!("../../templates/upload-mappings.html")),
    ("upload-send.html", include_str!("../../templates/upload-send.html")),
    ("report-text.html", include_str!("../../templates/report-text.html")),
    ("upload-text.html", include_str!("../../templates/upload-text.html")),
];

/// The templates, parsed.
pub struct Templates {
    environment: Environment<'static>,
}

impl Templates {
    /// Parses them.
    pub fn load() -> Result<Templates, Refusal> {
        let fault = |error: Error| Refusal::Fault(format!("templates: {error:#}"));
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(fault)?);
        for (name, source) in TEMPLATES {
            environment.add_template(name, source).map_err(fault)?;
        }
        Ok(Templates { environment })
    }

    /// Writes a page.
    pub fn render(&self, name: &str, values: Value) -> Result<String, Refusal> {
        let fault = |error: Error| Refusal::Fault(format!("template {name}: {error:#}"));
        self.environment.get_template(name).map_err(fault)?.render(values).map_err(fault)
    }
}

/// The words of a language as templates ask for them: `words.key("web-search")`.
#[derive(Clone)]
pub struct Speaker(pub Arc<Words>);

impl std::fmt::Debug for Speaker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Speaker")
    }
}

impl Object for Speaker {
    fn call_method(
        self: &Arc<Speaker>,
        _state: &mut State<'_, '_>,
        method: &str,
        arguments: &[Value],
    ) -> Result<Value, Error> {
        match (method, arguments.first().and_then(Value::as_str)) {
            ("key", Some(key)) => Ok(self.0.key(key).into()),
            _ => Err(Error::new(ErrorKind::UnknownMethod, method.to_owned())),
        }
    }
}
