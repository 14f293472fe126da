-- The agencies in being on a day, in sizes from one to some sixty times as many dossiers, each as good as its seed makes it.
CREATE TEMP TABLE made_agency AS
SELECT position::int - 1 AS position, root, 1.0 / (position + 1) ^ 0.9 AS share,
    10 + floor(chance(position, 101) * 60)::int AS units, 0.25 + 0.7 * chance(position, 102) AS quality
FROM (SELECT row_number() OVER (ORDER BY chance(ordinality, 100)) AS position, root
      FROM unnest(:roots::text[]) WITH ORDINALITY AS given (root, ordinality)) AS shuffled;
-- Where the share of each begins, from 0 to 1, for width_bucket: below the second threshold it is the first agency.
CREATE TEMP TABLE made_shares AS
SELECT array_agg(until ORDER BY until) AS shares
FROM (SELECT sum(share) OVER (ORDER BY position) / sum(share) OVER () AS until FROM made_agency) AS added;
ANALYZE made_agency;
