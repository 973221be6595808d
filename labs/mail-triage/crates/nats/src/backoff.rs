//! How long to wait before the next attempt.

use std::time::Duration;

/// Twice as long after each failure, up to a limit; a part by chance, so that many who lost the same
/// broker do not all come back at once.
#[derive(Debug, Clone)]
pub struct Backoff {
    first: Duration,
    most: Duration,
    failures: u32,
}

impl Backoff {
    /// The first wait, and the longest.
    pub fn new(first: Duration, most: Duration) -> Self {
        Backoff { first, most, failures: 0 }
    }

    /// After a failure: between half and all of what is due.
    pub fn next_wait(&mut self) -> Duration {
        let due = self.first.saturating_mul(1 << self.failures.min(20)).min(self.most);
        self.failures = self.failures.saturating_add(1);
        due.mul_f64(0.5 + fastrand::f64() / 2.0)
    }

    /// So many failures in a row.
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// It worked.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_limit_and_vary() {
        let ms = Duration::from_millis;
        let mut backoff = Backoff::new(ms(100), ms(1000));
        for due in [100, 200, 400, 800, 1000, 1000] {
            let wait = backoff.next_wait();
            assert!(wait >= ms(due / 2) && wait <= ms(due), "{due}: {wait:?}");
        }
        for _ in 0..100 {
            backoff.next_wait();
        }
        backoff.reset();
        assert!(backoff.next_wait() <= ms(100));
    }
}
