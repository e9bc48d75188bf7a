//! One run: a private Postgres, the data, both servers, every figure.

use diesel_async::AsyncPgConnection;
use lanyard::cluster::Cluster;
use std::{env, fs, path::Path, process::Command, sync::Arc, time::Duration};

use crate::{
    Outcome, Run,
    load::{Clients, Sample},
    operation::{Operation, Requests},
    report::{Figure, Growth, Report},
    seed::{self, Rows},
    server::Server,
    statements,
};

/// Requests in flight at the same time.
const CONCURRENCY: [usize; 3] = [1, 16, 64];

/// What the token may be used for: all that is asked here.
const SCOPES: &str = "write:contacts,read:events,read:goals,read:lessons,read:profile,read:teams";

/// Makes a folder, measures there, writes the report, and leaves nothing behind.
#[tokio::main(flavor = "current_thread")]
pub(crate) async fn run(options: &Run) -> Outcome<()> {
    let folder = env::temp_dir().join(format!("lanyard-bench-{}", std::process::id()));
    fs::create_dir(&folder)?;
    let outcome = measure(options, &folder).await;
    fs::remove_dir_all(&folder)?;
    let report = outcome?;
    fs::write(&options.out, report.to_string())?;
    println!("{report}");
    report.verdict()
}

async fn measure(options: &Run, folder: &Path) -> Outcome<Report> {
    println!("starting Postgres and seeding");
    let cluster = Cluster::start(folder)?;
    lanyard(options, folder, cluster.url(), &["migrate"])?;
    let mut conn = seed::connect(cluster.url()).await?;
    let rows = Arc::new(seed::one_account(&mut conn).await?);
    let create = ["token", "create", seed::EMAIL, "--name", "bench", "--scope", SCOPES];
    let token = lanyard(options, folder, cluster.url(), &create)?;
    let mut bench = Bench { options, rows, token: token.trim().into() };

    let mut report = Report::new(&options.commit, &mut conn).await?;
    for _ in 0..5 {
        let server = Server::program(&options.program, folder, cluster.url()).await?;
        report.first_answers.push(server.first_answer);
    }
    let at_rest = Server::at_rest(&options.program, folder, cluster.url()).await?;
    for operation in bench.operations() {
        let requests = bench.requests(operation);
        let counted = statements::count(&mut conn, at_rest.port, &requests).await?;
        report.statements.push((operation, counted));
    }
    drop(at_rest);
    let program = Server::program(&options.program, folder, cluster.url()).await?;
    let bare = Server::bare(cluster.url(), bench.rows.account).await?;
    report.idle = [program.memory()?.0, bare.memory()?.0];
    for operation in bench.operations() {
        bench.compare(operation, &program, &bare, &mut report).await?;
    }
    report.loaded = [program.memory()?.1, bare.memory()?.1];
    if options.large {
        report.growth = bench.grow(&mut conn, &program).await?;
    }
    Ok(report)
}

/// Runs a command of the program on the database and answers with what it printed.
fn lanyard(options: &Run, folder: &Path, url: &str, words: &[&str]) -> Outcome<String> {
    let mut command = Command::new(&options.program);
    command.args(words).arg("--data").arg(folder).args(["--database-url", url]);
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

struct Bench<'a> {
    options: &'a Run,
    rows: Arc<Rows>,
    token: Arc<str>,
}

impl Bench<'_> {
    fn operations(&self) -> impl Iterator<Item = Operation> + use<> {
        let only = self.options.only.clone();
        Operation::ALL.into_iter().filter(move |operation| operation.name().contains(&only))
    }

    fn requests(&self, operation: Operation) -> Requests {
        Requests::new(operation, Arc::clone(&self.rows), Arc::clone(&self.token))
    }

    fn slice(&self) -> Duration {
        Duration::from_millis(self.options.slice)
    }

    /// Measures one operation on both servers, slice about slice.
    async fn compare(
        &mut self,
        operation: Operation,
        program: &Server,
        bare: &Server,
        report: &mut Report,
    ) -> Outcome<()> {
        let requests = self.requests(operation);
        for concurrency in CONCURRENCY {
            let mut ours = Clients::connect(program.port, concurrency).await?;
            let mut theirs = Clients::connect(bare.port, concurrency).await?;
            let mut figure = Figure::new(operation, concurrency);
            for round in 0..=self.options.rounds {
                let own = ours.run(&requests, self.slice()).await?;
                let other = match operation.has_bare() {
                    true => theirs.run(&requests, self.slice()).await?,
                    false => Sample::default(),
                };
                // The first pair warms connections and caches.
                if round > 0 {
                    figure.add(own, other);
                }
            }
            println!("{figure}");
            report.figures.push(figure);
        }
        Ok(())
    }

    /// How the time of one request grows when 990,000 people of others are added.
    async fn grow(&self, conn: &mut AsyncPgConnection, server: &Server) -> Outcome<Vec<Growth>> {
        use Operation::{Feed, Get, Goals, List, Search, Today};
        let asked = [Get, List, Search, Today, Feed, Goals];
        let mut before = Vec::new();
        for operation in asked {
            before.push(self.alone(operation, server).await?);
        }
        println!("seeding 1,000,000 people in 1,000 accounts");
        seed::other_accounts(conn).await?;
        let mut growth = Vec::new();
        for (operation, small) in asked.into_iter().zip(before) {
            growth.push(Growth { operation, small, large: self.alone(operation, server).await? });
        }
        Ok(growth)
    }

    /// The median time of one request at a time, in milliseconds.
    async fn alone(&self, operation: Operation, server: &Server) -> Outcome<f64> {
        let (requests, mut sample) = (self.requests(operation), Sample::default());
        let mut client = Clients::connect(server.port, 1).await?;
        client.run(&requests, self.slice()).await?;
        for _ in 0..self.options.rounds {
            sample.add(client.run(&requests, self.slice()).await?);
        }
        Ok(sample.percentile(0.5))
    }
}
