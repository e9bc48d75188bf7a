use super::*;

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("lanyard-{}", uuid::Uuid::now_v7())))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn start() -> DateTime<Utc> {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn kids(keys: &Keys, now: DateTime<Utc>) -> Vec<String> {
    let published = keys.published(now).keys;
    published.into_iter().map(|key| key.kid).collect()
}

#[test]
fn the_first_start_makes_one_key_and_the_second_keeps_it() {
    let folder = Folder::new();
    let first = Keys::open(folder.0.clone(), start()).unwrap();
    let second = Keys::open(folder.0.clone(), start() + TimeDelta::days(1)).unwrap();
    assert_eq!(kids(&first, start()).len(), 1);
    assert_eq!(kids(&first, start()), kids(&second, start()));
}

#[test]
fn a_key_is_next_then_active_then_retiring_then_gone() {
    let folder = Folder::new();
    let keys = Keys::open(folder.0.clone(), start()).unwrap();
    let old = keys.active(start()).unwrap().kid.clone();

    let noticed = start() + ACTIVE - NOTICE;
    keys.rotate(noticed).unwrap();
    let published = kids(&keys, noticed);
    assert_eq!(published.len(), 2, "the next key is published a day ahead");
    assert_eq!(keys.active(noticed).unwrap().kid, old);

    let taken_over = start() + ACTIVE;
    let new = keys.active(taken_over).unwrap().kid.clone();
    assert_eq!(published, [old.clone(), new.clone()]);
    assert!(keys.find(&old, taken_over).is_some(), "old tokens live on");

    let retired = taken_over + RETIRING;
    assert!(keys.find(&old, retired).is_none());
    keys.rotate(retired).unwrap();
    assert_eq!(kids(&keys, retired), [new]);
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1);
}

#[test]
fn after_a_long_standstill_the_next_key_still_gets_its_notice() {
    let folder = Folder::new();
    drop(Keys::open(folder.0.clone(), start()).unwrap());
    let late = start() + TimeDelta::days(400);
    let keys = Keys::open(folder.0.clone(), late).unwrap();
    let published = kids(&keys, late);
    assert_eq!(published.len(), 2);
    assert_eq!(keys.active(late).unwrap().kid, published[0]);
    let taken_over = keys.active(late + NOTICE).unwrap();
    assert_eq!(taken_over.kid, published[1]);
}

#[test]
fn a_key_made_by_another_process_is_found_without_a_restart() {
    let folder = Folder::new();
    let ours = Keys::open(folder.0.clone(), start()).unwrap();
    let noticed = start() + ACTIVE - NOTICE;
    let theirs = Keys::open(folder.0.clone(), noticed).unwrap();
    let next = kids(&theirs, noticed).pop().unwrap();
    assert!(ours.find(&next, noticed).is_some());
}
