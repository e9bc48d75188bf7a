//! Lanyard.

pub mod config;
