fn main() -> anyhow::Result<()> {
    use prost::Message;
    let dump = std::fs::read(std::env::args().nth(1).unwrap())?;
    let results = protovalidate_conformance::protocol::ResultSet::decode(dump.as_slice())?;
    let mut files = protovalidate_conformance::descriptors::Files::default();
    for suite in &results.suites {
        files.add(suite.fdset.as_ref().unwrap())?;
    }
    std::fs::write(
        std::env::args().nth(2).unwrap(),
        protovalidate_conformance::generate::generate(&files)?,
    )?;
    Ok(())
}
