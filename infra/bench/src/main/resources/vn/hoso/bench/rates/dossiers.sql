-- A block of dossiers, :first to :last of :all, received evenly over the days from :from. Every trait of dossier i follows
-- from the hash of i and the number of the trait, so that the same seed makes the same register in whatever order.
INSERT INTO dossier (code, agency, procedure, channel, received_on, status, finished_on, paper_result, result_issued,
    result_verified, component_attached, duty_converted, documents, reused, from_store, result_synced, population_data,
    doubted, exempt, registered_at, updated_at, known_since)
SELECT root || '-' || to_char(received_on, 'YYMMDD') || '-' || lpad((i % 10000000)::text, 7, '0'),
    unit, procedure, channel, received_on,
    CASE WHEN refused THEN 3 WHEN done THEN 10 ELSE 4 END, CASE WHEN done AND NOT refused THEN finished_on END,
    paper_result, issued, issued AND chance(i, 11) < 0.6, attached, attached AND chance(i, 8) < 0.4 * quality,
    documents, reused, reused AND chance(i, 14) < 0.3, issued AND chance(i, 12) < 0.5,
    chance(i, 15) < 0.2 + 0.6 * progress, documents > 0 AND chance(i, 16) < 0.01, chance(i, 17) < 0.001,
    registered_at, registered_at, registered_at + CASE WHEN corrected THEN chance(i, 18) * 45 * interval '1 day' ELSE '0' END
FROM (SELECT i, root, unit, quality, progress, received_on, finished_on, refused, done, paper_result, documents, attached,
          CASE WHEN chance(i, 4) < 0.55 - 0.3 * progress THEN 'COUNTER' WHEN chance(i, 4) < 0.6 - 0.3 * progress THEN 'POST'
              ELSE 'ONLINE' END AS channel,
          '1.00' || lpad((4000 + floor(200 * chance(i, 21) ^ 3))::text, 4, '0') AS procedure,
          done AND NOT refused AND paper_result AND chance(i, 10) < quality * (0.3 + 0.6 * progress) AS issued,
          attached AND chance(i, 13) < 0.25 AS reused, chance(i, 19) < 0.2 AS corrected,
          received_on + time '01:00' AT TIME ZONE 'UTC' + chance(i, 20) * interval '9 hours' AS registered_at
      FROM (SELECT i, root, root || '.' || lpad((1 + floor(units * chance(i, 3) ^ 2))::text, 2, '0') AS unit, quality, progress,
                received_on, received_on + (30 * chance(i, 9) ^ 3)::int AS finished_on, chance(i, 6) < 0.01 AS refused,
                received_on + (30 * chance(i, 9) ^ 3)::int < :from + :days AND chance(i, 22) < 0.96 AS done,
                chance(i, 5) < 0.85 AS paper_result,
                CASE WHEN chance(i, 7) < 0.15 * quality THEN 1 + floor(3 * chance(i, 23))::int ELSE 0 END AS documents,
                chance(i, 1) < quality * (0.5 + 0.5 * progress) AS attached
            FROM (SELECT i, i::float8 / :all AS progress, :from + (i * :days / :all)::int AS received_on,
                      width_bucket(chance(i, 2), shares) AS agency
                  FROM generate_series(:first::bigint, :last) AS i, made_shares) AS counted
                JOIN made_agency ON position = agency) AS received) AS handled
