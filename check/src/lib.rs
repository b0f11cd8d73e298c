//! Files to findings: the engine behind the comity command.
