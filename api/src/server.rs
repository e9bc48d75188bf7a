//! Serving: the routes behind the gate, time limits, and a shutdown that drains.

use actix_web::{
    App as ActixApp, HttpServer,
    dev::Server,
    middleware::{Compress, Condition, from_fn},
    rt,
    web::{self, Data},
};
use std::{
    io,
    net::TcpListener,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::sync::Notify;
use utoipa_actix_web::AppExt;

use crate::{
    App,
    http::{cors::cors, gate},
    jobs, upkeep,
};

/// Starts serving `app` on `listener`.
pub fn start(app: Data<App>, listener: TcpListener) -> io::Result<Server> {
    let (workers, patience) = (app.config.workers, app.config.patience);
    let origins = app.config.cors_origins.clone();
    let mut server = HttpServer::new(move || {
        ActixApp::new()
            .app_data(app.clone())
            .wrap(from_fn(gate::gate))
            .wrap(Condition::new(!origins.is_empty(), cors(&origins)))
            .wrap(Compress::default())
            .into_utoipa_app()
            .configure(crate::routes)
            .into_app()
            .configure(crate::health::routes)
            .configure(crate::docs::pages)
            .default_service(web::to(gate::unmatched))
    })
    .client_request_timeout(patience.head)
    .keep_alive(Duration::from_secs(75))
    .shutdown_timeout(30)
    .disable_signals();
    if let Some(workers) = workers {
        server = server.workers(workers);
    }
    Ok(server.listen(listener)?.run())
}

/// Serves until the process is asked to stop (SIGINT, SIGTERM), then finishes what is under way.
pub async fn run(app: Data<App>, listener: TcpListener) -> io::Result<()> {
    let asked = asked_to_stop()?;
    let server = start(app.clone(), listener)?;
    let handle = server.handle();
    rt::spawn(upkeep::run(app.clone()));
    let stop = Arc::new(Notify::new());
    let worker = rt::spawn(jobs::worker::run(app.clone(), Arc::clone(&stop)));
    tokio::spawn(async move {
        asked.await;
        app.draining.store(true, Ordering::Relaxed);
        stop.notify_one();
        handle.stop(true).await;
    });
    server.await?;
    // What the last requests asked for is there for the next worker; what runs ends first.
    worker.await.map_err(io::Error::other)
}

/// Listens for the signals from now on, before there is a request that one could cut off.
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
