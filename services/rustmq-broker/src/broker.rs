//! Which broker this is, and what its machine has.

use std::num::NonZero;

use net::Address;
use platform_proto::rustmq::common::v1::{BrokerInfo, BrokerStatus, NetworkEndpoint};
use runtime::{Error, Failure, VERSION};

use crate::Options;
use crate::core::catalog::NODE_ID;

/// Which broker this is, and where clients reach it.
#[derive(Clone, Debug)]
pub(crate) struct Broker {
    pub(crate) id: String,
    rack_id: String,
    host: String,
    port: u32,
    is_tls: bool,
}

impl Broker {
    /// The broker of these options, in a process that listens at `address`.
    pub(crate) fn new(options: &Options, address: &Address, is_tls: bool) -> Result<Self, Failure> {
        let (host, port) = if options.advertised.is_empty() {
            listening(address)
        } else {
            split(&options.advertised).ok_or_else(|| {
                let rule = "it must be HOST:PORT, such as broker-1.example.org:9101";
                Error::rule("rustmq.advertised", &options.advertised, rule)
            })?
        };
        let (id, rack_id) = (options.broker_id.clone(), options.rack_id.clone());
        Ok(Self { id, rack_id, host, port, is_tls })
    }

    /// Where clients reach it.
    pub(crate) fn endpoint(&self) -> NetworkEndpoint {
        NetworkEndpoint {
            protocol: if self.is_tls { "grpcs" } else { "grpc" }.to_owned(),
            host: self.host.clone(),
            port: self.port,
            listener: String::new(),
        }
    }

    pub(crate) fn info(&self) -> BrokerInfo {
        BrokerInfo {
            id: self.id.clone(),
            host: self.host.clone(),
            port_rpc: self.port,
            rack_id: self.rack_id.clone(),
            status: BrokerStatus::Online as i32,
            version: 1,
            node_id: NODE_ID,
            endpoints: vec![self.endpoint()],
            software_version: VERSION.to_owned(),
        }
    }
}

/// Where a process that listens at `address` is reached from its own machine.
fn listening(address: &Address) -> (String, u32) {
    match address {
        Address::Tcp(text) => {
            let (host, port) = split(text).unwrap_or_else(|| (text.clone(), 0));
            // What listens everywhere can at least be reached here.
            let is_everywhere = ["0.0.0.0", "::"].contains(&host.as_str());
            (if is_everywhere { "127.0.0.1".to_owned() } else { host }, port)
        }
        // Nobody dials it by host and port.
        Address::Memory(name) => (name.clone(), 0),
    }
}

fn split(text: &str) -> Option<(String, u32)> {
    let (host, port) = text.rsplit_once(':')?;
    let port: u16 = port.parse().ok()?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    (!host.is_empty() && host.len() <= 253).then(|| (host.to_owned(), port.into()))
}

/// Processor cores that the process may use.
pub(crate) fn cores() -> u32 {
    std::thread::available_parallelism().map_or(1, NonZero::get) as u32
}

/// Memory of the machine, or of the container; 0 where nobody says.
pub(crate) fn memory_bytes() -> u64 {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let kilobytes = read("/proc/meminfo").lines().find_map(|line| {
        line.strip_prefix("MemTotal:")?.trim().trim_end_matches(" kB").parse::<u64>().ok()
    });
    let machine = kilobytes.unwrap_or(0).saturating_mul(1024);
    // "max" where there is no limit.
    let container = read("/sys/fs/cgroup/memory.max").trim().parse::<u64>().ok();
    container.map_or(machine, |limit| limit.min(machine))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(address: &Address, advertised: &str) -> Result<NetworkEndpoint, Failure> {
        let options = Options { advertised: advertised.to_owned(), ..Options::default() };
        Broker::new(&options, address, false).map(|broker| broker.endpoint())
    }

    #[test]
    fn clients_are_sent_where_they_can_come() {
        let tcp = |text: &str| Address::Tcp(text.to_owned());
        let place = |endpoint: NetworkEndpoint| (endpoint.host, endpoint.port);
        let found = place(at(&tcp("127.0.0.1:9101"), "").unwrap());
        assert_eq!(found, ("127.0.0.1".to_owned(), 9101));
        let found = place(at(&tcp("0.0.0.0:9101"), "").unwrap());
        assert_eq!(found, ("127.0.0.1".to_owned(), 9101));
        let found = place(at(&tcp("0.0.0.0:9101"), "mq.example.org:443").unwrap());
        assert_eq!(found, ("mq.example.org".to_owned(), 443));
        let found = place(at(&tcp("[::1]:9101"), "").unwrap());
        assert_eq!(found, ("::1".to_owned(), 9101));
        let refused = at(&tcp("127.0.0.1:1"), "nowhere").unwrap_err();
        assert!(refused.message.contains("rustmq.advertised"), "{refused}");
    }

    #[test]
    fn a_machine_has_cores_and_memory() {
        assert!(cores() >= 1 && memory_bytes() > 1 << 20);
    }
}
