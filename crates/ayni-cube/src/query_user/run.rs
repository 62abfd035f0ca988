//! Runs a query over the files of the tables that it reads, and nothing else.

use std::path::Path;
use std::sync::Arc;

use ayni_model::register;
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::execution::FunctionRegistry;
use datafusion::execution::disk_manager::{DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::object_store::ObjectStoreUrl;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::logical_expr::{AggregateUDF, LogicalPlan};
use datafusion::object_store::local::LocalFileSystem;
use datafusion::prelude::{ParquetReadOptions, SQLOptions, SessionConfig, SessionContext};
use datafusion::sql::parser::Statement;
use futures_util::StreamExt;

use super::exact::{Exact, ExactTotal};
use super::refused::{refuse, stop};
use super::wholes::ExactWholes;
use super::{AnswerSink, Query, QueryLimits, QueryStop, answer, tables};
use crate::CubeError;

impl Query {
    /// Runs the query over the files that [`super::RegisterWriter`] wrote into a folder; gives the
    /// number of rows. It runs on the Tokio runtime that calls it, in one part: its rows come in the
    /// same order each time.
    pub async fn run(
        self,
        folder: &Path,
        limits: &QueryLimits,
        sink: &mut dyn AnswerSink,
    ) -> Result<u64, QueryStop> {
        let context = context(limits)?;
        self.open(&context, folder).await?;
        let refused = |error| stop(error, limits);
        let statement = Statement::Statement(Box::new(self.statement));
        let plan = context.state().statement_to_plan(statement).await.map_err(refused)?;
        let only_reads =
            SQLOptions::new().with_allow_ddl(false).with_allow_dml(false).with_allow_statements(false);
        only_reads.verify_plan(&plan).map_err(refused)?;
        no_floats(&plan)?;
        let frame = context.execute_logical_plan(plan).await.map_err(refused)?;
        sink.columns(&answer::columns(frame.schema().as_arrow())).map_err(QueryStop::Answer)?;
        let mut stream = frame.execute_stream().await.map_err(refused)?;
        let mut rows = 0;
        while let Some(columns) = stream.next().await {
            let columns = columns.map_err(refused)?;
            rows += columns.num_rows() as u64;
            if rows > limits.rows {
                return Err(QueryStop::Refused(Box::new(refuse("query-rows").with("limit", limits.rows))));
            }
            answer::rows(&columns, sink)?;
        }
        Ok(rows)
    }

    /// Makes the tables that the query reads known, each as one file.
    async fn open(&self, context: &SessionContext, folder: &Path) -> Result<(), QueryStop> {
        let fault = |error: datafusion::error::DataFusionError| QueryStop::Fault(CubeError::from(error));
        // The folder is a store of its own, so that no other path has a name in it.
        let store = LocalFileSystem::new_with_prefix(folder)
            .map_err(|error| QueryStop::Fault(CubeError::Engine(Box::new(error))))?;
        let url = ObjectStoreUrl::parse("register://tables").map_err(fault)?;
        context.register_object_store(url.as_ref(), Arc::new(store));
        for form in register::all_tables().filter(|form| self.tables().contains(form.name)) {
            let schema = tables::schema(form);
            let read = ParquetReadOptions::default().schema(&schema);
            let path = format!("register://tables/{}.parquet", form.name);
            context.register_parquet(form.name, path, read).await.map_err(fault)?;
        }
        Ok(())
    }
}

fn context(limits: &QueryLimits) -> Result<SessionContext, QueryStop> {
    let mut config = SessionConfig::new()
        .with_target_partitions(1)
        .with_batch_size(8_192)
        .with_collect_statistics(false)
        .with_information_schema(false);
    let parser = &mut config.options_mut().sql_parser;
    parser.parse_float_as_decimal = true;
    parser.collect_spans = true;
    let disk = DiskManagerBuilder::default().with_mode(DiskManagerMode::Disabled);
    let runtime = RuntimeEnvBuilder::new()
        .with_memory_limit(limits.memory, 1.0)
        .with_disk_manager_builder(disk)
        .build_arc()
        .map_err(|error| QueryStop::Fault(CubeError::from(error)))?;
    let mut context = SessionContext::new_with_config_rt(config, runtime);
    for what in [Exact::Sum, Exact::Average] {
        context.register_udaf(AggregateUDF::new_from_impl(ExactTotal::new(what)));
    }
    context
        .register_expr_planner(Arc::new(ExactWholes))
        .map_err(|error| QueryStop::Fault(CubeError::from(error)))?;
    Ok(context)
}

/// Refuses a query that makes a floating-point number anywhere, subqueries included: such numbers
/// are not exact, and nothing on the page would say so.
fn no_floats(plan: &LogicalPlan) -> Result<(), QueryStop> {
    let mut found = None;
    let walked = plan.apply_with_subqueries(|node| {
        let float = node.schema().fields().iter().find(|field| field.data_type().is_floating());
        Ok(match float {
            Some(field) => {
                found = Some(field.name().clone());
                TreeNodeRecursion::Stop
            }
            None => TreeNodeRecursion::Continue,
        })
    });
    walked.map_err(|error| QueryStop::Fault(CubeError::from(error)))?;
    match found {
        Some(name) => Err(QueryStop::Refused(Box::new(refuse("query-float").with("name", name)))),
        None => Ok(()),
    }
}
