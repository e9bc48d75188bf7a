//! The result: tables in Markdown, and whether it is good enough.

use diesel::{deserialize::QueryableByName, sql_query, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::{fmt, fs, time::Duration};

use crate::{Outcome, load::Sample, operation::Operation};

/// The least that the program may do of what the bare handlers do.
const RATIO: f64 = 0.7;

/// One operation at one concurrency.
pub(crate) struct Figure {
    operation: Operation,
    concurrency: usize,
    own: Sample,
    bare: Sample,
    ratios: Vec<f64>,
}

impl Figure {
    /// Nothing measured yet.
    pub(crate) fn new(operation: Operation, concurrency: usize) -> Self {
        let (own, bare) = (Sample::default(), Sample::default());
        Self { operation, concurrency, own, bare, ratios: Vec::new() }
    }

    /// Adds a slice of each server.
    pub(crate) fn add(&mut self, own: Sample, bare: Sample) {
        self.ratios.push(own.rate() / bare.rate());
        self.own.add(own);
        self.bare.add(bare);
    }

    /// The median of the ratios of neighbouring slices.
    fn ratio(&self) -> Option<f64> {
        self.operation.has_bare().then(|| median(self.ratios.clone()))
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, own) = (self.operation.name(), &self.own);
        let [p50, p95, p99] = [0.5, 0.95, 0.99].map(|share| own.percentile(share));
        let (rate, concurrency) = (own.rate(), self.concurrency);
        write!(out, "| {name} | {concurrency} | {rate:.0} | {p50:.2} / {p95:.2} / {p99:.2} |")?;
        if own.refused > 0 {
            write!(out, " {} told to come again;", own.refused)?;
        }
        match self.ratio() {
            Some(ratio) => write!(out, " {:.0} | **{ratio:.2}** |", self.bare.rate()),
            None => write!(out, " | |"),
        }
    }
}

/// The median of one request at a time among few and among many rows of others, in milliseconds.
pub(crate) struct Growth {
    /// What was asked.
    pub(crate) operation: Operation,
    /// Among 10,000 people.
    pub(crate) small: f64,
    /// Among 1,000,000.
    pub(crate) large: f64,
}

/// Everything that was measured.
pub(crate) struct Report {
    commit: String,
    machine: String,
    /// From the start of the process to the first answer.
    pub(crate) first_answers: Vec<Duration>,
    /// Resident memory after the start, of the program and of the bare handlers, in megabytes.
    pub(crate) idle: [f64; 2],
    /// The most resident memory under load.
    pub(crate) loaded: [f64; 2],
    /// Statements a request.
    pub(crate) statements: Vec<(Operation, Option<f64>)>,
    /// Rates, times, ratios.
    pub(crate) figures: Vec<Figure>,
    /// Empty unless the large case was asked for.
    pub(crate) growth: Vec<Growth>,
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = sql_types::Text)]
    version: String,
}

impl Report {
    /// An empty report that knows the machine.
    pub(crate) async fn new(commit: &str, conn: &mut AsyncPgConnection) -> Outcome<Self> {
        let version = "select split_part(current_setting('server_version'), ' ', 1) as version";
        let Version { version } = sql_query(version).get_result(conn).await?;
        let read = |path| fs::read_to_string(path).unwrap_or_default();
        let field = |text: String, name: &str| {
            let line = text.lines().find(|line| line.starts_with(name)).map(str::to_owned);
            line.and_then(|line| Some(line.split_once(':')?.1.trim().to_owned()))
                .unwrap_or_default()
        };
        let processor = field(read("/proc/cpuinfo"), "model name");
        let memory = field(read("/proc/meminfo"), "MemTotal");
        let memory: f64 = memory.trim_end_matches(" kB").parse().unwrap_or_default();
        let cores = std::thread::available_parallelism()?;
        let load = read("/proc/loadavg").split(' ').next().unwrap_or_default().to_owned();
        let machine = format!(
            "{cores} cores of {processor}, {:.0} GB, Postgres {version} (`fsync` on) on the same cores \
             as the servers and the client; load before the run {load}",
            memory / 1_048_576.0
        );
        Ok(Self {
            commit: commit.to_owned(),
            machine,
            first_answers: Vec::new(),
            idle: [0.0; 2],
            loaded: [0.0; 2],
            statements: Vec::new(),
            figures: Vec::new(),
            growth: Vec::new(),
        })
    }

    /// Fails when a count grew or a ratio fell.
    pub(crate) fn verdict(&self) -> Outcome<()> {
        let mut faults = Vec::new();
        for (operation, counted) in &self.statements {
            let allowed = operation.statements();
            if counted.is_some_and(|counted| counted > allowed as f64 + 0.1) {
                faults.push(format!("{} costs more than {allowed} statements", operation.name()));
            }
        }
        for figure in &self.figures {
            let judged = figure.operation != Operation::CreateWithKey;
            if let Some(ratio) = figure.ratio().filter(|ratio| judged && *ratio < RATIO) {
                let (name, concurrency) = (figure.operation.name(), figure.concurrency);
                faults.push(format!("{name} at {concurrency}: {ratio:.2} is below {RATIO}"));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { commit, machine, .. } = self;
        writeln!(out, "# Results of `make bench`\n\nCommit {commit}, {machine}.\n")?;
        writeln!(out, "{}\n", include_str!("method.md").trim())?;
        writeln!(
            out,
            "| operation | in flight | requests/s | p50 / p95 / p99 ms | bare/s | ratio |"
        )?;
        writeln!(out, "| --- | --- | --- | --- | --- | --- |")?;
        for figure in &self.figures {
            writeln!(out, "{figure}")?;
        }
        writeln!(out, "\n| statements a request | counted | allowed |\n| --- | --- | --- |")?;
        for (operation, counted) in &self.statements {
            let counted = counted.map_or("not counted".into(), |counted| format!("{counted:.1}"));
            writeln!(out, "| {} | {counted} | {} |", operation.name(), operation.statements())?;
        }
        writeln!(out, "\n| | Lanyard | bare handlers |\n| --- | --- | --- |")?;
        let ([own, bare], [own_most, bare_most]) = (self.idle, self.loaded);
        writeln!(out, "| memory after the start, MB | {own:.0} | {bare:.0} |")?;
        writeln!(out, "| most memory under load, MB | {own_most:.0} | {bare_most:.0} |")?;
        let first = self.first_answers.iter().map(|time| time.as_secs_f64() * 1_000.0).collect();
        writeln!(out, "| start of the process to first answer, ms | {:.0} | |", median(first))?;
        if self.growth.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n| p50 ms, one at a time | 10,000 people | 1,000,000 | factor |")?;
        writeln!(out, "| --- | --- | --- | --- |")?;
        for Growth { operation, small, large } in &self.growth {
            let (name, factor) = (operation.name(), large / small);
            writeln!(out, "| {name} | {small:.2} | {large:.2} | {factor:.2} |")?;
        }
        Ok(())
    }
}
