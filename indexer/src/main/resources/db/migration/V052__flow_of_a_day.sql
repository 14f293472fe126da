-- What passed a stage of the line since midnight is asked every few seconds by the wallboard.
CREATE INDEX filing_accepted ON filing (accepted_at);
CREATE INDEX document_digitized ON document (digitized_at);
CREATE INDEX filed_document_filed ON filed_document (filed_at) WHERE filed_at IS NOT NULL;
CREATE INDEX refused_scan_refused ON refused_scan (refused_at);
