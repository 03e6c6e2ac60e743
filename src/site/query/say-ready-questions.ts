import type { Words } from '../../strings/languages.ts';

type Said = Words['query'];

/** A question that is ready to be asked; what it is called stands with the words of the page. */
export interface ReadyQuestion {
  id: keyof Said['questions'];
  /** The query in a language: its columns have names that readers know, so that its table and its file can be read as they are. */
  sql: (say: Said['sql']) => string;
}

/** Targets and baselines with their readings: of a target it stands in one table, of a baseline in the other. */
const figures = `WITH figures AS (SELECT id, about, quote_exact, url, planYear FROM targets UNION ALL SELECT id, about, quote_exact, url, planYear FROM quantities WHERE kind = 'baseline')
`;

/** The questions that the page offers, in its order. */
export const readyQuestions = [
  {
    id: 'hedged',
    sql: (
      say,
    ) => `SELECT ${say.plan} AS ${say.heads.plan}, round(100.0 * sum(t.hedged) / count(*), 1) AS ${say.heads.hedgedShare}, sum(t.hedged) AS ${say.heads.hedged}, count(*) AS ${say.heads.targets}
FROM targets t JOIN plans p ON p.id = t.plan
GROUP BY t.plan ORDER BY 2 DESC`,
  },
  {
    id: 'bounds',
    sql: (
      say,
    ) => `SELECT CASE comparator WHEN 'eq' THEN '${say.bounds.eq}' WHEN 'ge' THEN '${say.bounds.ge}' WHEN 'le' THEN '${say.bounds.le}' WHEN 'approx' THEN '${say.bounds.approx}' ELSE '${say.bounds.range}' END AS ${say.heads.bound}, count(*) AS ${say.heads.targets}
FROM targets GROUP BY comparator ORDER BY 2 DESC`,
  },
  {
    id: 'years',
    sql: (say) => `SELECT coalesce(CAST(year AS TEXT), '${say.noYear}') AS ${say.heads.year}, count(*) AS ${say.heads.targets}
FROM targets GROUP BY year ORDER BY year`,
  },
  {
    id: 'sectors',
    sql: (
      say,
    ) => `SELECT s.${say.name} AS ${say.heads.sector}, count(*) AS ${say.heads.targets}, count(DISTINCT t.plan) AS ${say.heads.plans}
FROM targets t, json_each(t.sectors) own JOIN sectors s ON s.id = own.value
GROUP BY s.id ORDER BY 2 DESC, 1`,
  },
  {
    id: 'counterparts',
    sql: (
      say,
    ) => `SELECT c.about AS ${say.heads.cityTarget}, c.quote_exact AS ${say.heads.city}, v.quote_exact AS ${say.heads.province}, round(100 * r.value, 1) AS ${say.heads.ratio}, c.url AS ${say.heads.link}
FROM related r JOIN targets c ON c.id = r."from" JOIN targets v ON v.id = r.target
WHERE r.type = 'counterpart' AND c.placeLevel <> '省' ORDER BY c.id, v.id`,
  },
  {
    id: 'growth',
    sql: (
      say,
    ) => `SELECT t.about AS ${say.heads.target}, b.year AS ${say.heads.baseYear}, b.value AS ${say.heads.base}, t.year AS ${say.heads.year}, t.value AS ${say.heads.value}, t.unit AS ${say.heads.unit},
  round(100 * (power(t.value / b.value, 1.0 / (t.year - b.year)) - 1), 1) AS ${say.heads.growth}, t.url AS ${say.heads.link}
FROM related r JOIN targets t ON t.id = r."from" JOIN quantities b ON b.id = r.target
WHERE r.type = 'baseline' AND t.mode = 'level' AND b.kind = 'baseline' AND t.year > b.year AND b.value > 0 AND t.value IS NOT NULL AND t.unit = b.unit AND t.unit NOT IN ('', '%')
ORDER BY 7 DESC`,
  },
  {
    id: 'largest',
    sql: (
      say,
    ) => `SELECT about AS ${say.heads.target}, value AS ${say.heads.money}, stated AS ${say.heads.stated}, plan AS ${say.heads.planId}, url AS ${say.heads.link}
FROM targets WHERE unit = '亿元' ORDER BY value DESC LIMIT 20`,
  },
  {
    id: 'shared-indicators',
    sql: (
      say,
    ) => `SELECT ${say.indicator} AS ${say.heads.indicator}, count(DISTINCT plan) AS ${say.heads.plans}, count(*) AS ${say.heads.targets}
FROM targets WHERE indicator IS NOT NULL
GROUP BY indicator HAVING count(DISTINCT plan) > 1 ORDER BY 2 DESC, 3 DESC`,
  },
  {
    id: 'shares',
    sql: (
      say,
    ) => `SELECT about AS ${say.heads.target}, value AS ${say.heads.percent}, year AS ${say.heads.year}, stated AS ${say.heads.stated}, url AS ${say.heads.link}
FROM targets WHERE unit = '%' AND mode = 'level' ORDER BY value DESC`,
  },
  {
    id: 'differs',
    sql: (
      say,
    ) => `${figures}SELECT one.about AS ${say.heads.about}, one.quote_exact AS ${say.heads.one}, other.quote_exact AS ${say.heads.other}, one.url AS ${say.heads.oneLink}, other.url AS ${say.heads.otherLink}
FROM related r JOIN figures one ON one.id = r."from" JOIN figures other ON other.id = r.target
WHERE r.type = 'differs' AND r."from" < r.target ORDER BY one.id`,
  },
  {
    id: 'later',
    sql: (
      say,
    ) => `${figures}SELECT earlier.about AS ${say.heads.about}, earlier.quote_exact AS ${say.heads.earlier}, later.quote_exact AS ${say.heads.later}, later.url AS ${say.heads.link}
FROM related r JOIN figures one ON one.id = r."from" JOIN figures other ON other.id = r.target
JOIN figures earlier ON earlier.id = CASE WHEN one.planYear < other.planYear THEN one.id ELSE other.id END
JOIN figures later ON later.id = CASE WHEN one.planYear < other.planYear THEN other.id ELSE one.id END
WHERE r.type = 'later' GROUP BY earlier.id, later.id ORDER BY earlier.id`,
  },
  {
    id: 'inferred',
    sql: (
      say,
    ) => `SELECT CASE own.value WHEN 'year' THEN '${say.fields.year}' WHEN 'scope' THEN '${say.fields.scope}' WHEN 'subject' THEN '${say.fields.subject}' WHEN 'mode' THEN '${say.fields.mode}' WHEN 'measure' THEN '${say.fields.measure}' WHEN 'unit' THEN '${say.fields.unit}' ELSE own.value END AS ${say.heads.inferred}, count(*) AS ${say.heads.targets}
FROM targets t, json_each(t.inferred) own GROUP BY own.value ORDER BY 2 DESC`,
  },
  {
    id: 'numbers',
    sql: (
      say,
    ) => `SELECT ${say.plan} AS ${say.heads.plan}, count(*) AS ${say.heads.numbers}, sum(q.kind = 'target') AS ${say.heads.targets}, sum(q.kind = 'baseline') AS ${say.heads.baselines}, sum(q.kind NOT IN ('target', 'baseline')) AS ${say.heads.others}
FROM quantities q JOIN plans p ON p.id = q.plan GROUP BY q.plan ORDER BY 2 DESC`,
  },
  {
    id: 'topics-shared',
    sql: (
      say,
    ) => `SELECT t.${say.name} AS ${say.heads.topic}, count(DISTINCT m.plan) AS ${say.heads.plans}, count(*) AS ${say.heads.mentions}
FROM mentions m JOIN topics t ON t.id = m.entry WHERE m.vocabulary = 'topics'
GROUP BY t.id HAVING count(DISTINCT m.plan) = (SELECT count(*) FROM plans) ORDER BY 3 DESC`,
  },
  {
    id: 'topics-alone',
    sql: (say) => `SELECT t.${say.name} AS ${say.heads.topic}, count(*) AS ${say.heads.mentions}, ${say.plan} AS ${say.heads.plan}
FROM mentions m JOIN topics t ON t.id = m.entry JOIN plans p ON p.id = m.plan WHERE m.vocabulary = 'topics'
GROUP BY t.id HAVING count(DISTINCT m.plan) = 1 ORDER BY p.id, 2 DESC`,
  },
  {
    id: 'tools',
    sql: (
      say,
    ) => `SELECT ${say.plan} AS ${say.heads.plan}, sum(t.tasks) AS ${say.heads.tasks}, sum(CASE t.tool WHEN '供给型' THEN t.tasks END) AS ${say.heads.supply}, sum(CASE t.tool WHEN '环境型' THEN t.tasks END) AS ${say.heads.environment}, sum(CASE t.tool WHEN '需求型' THEN t.tasks END) AS ${say.heads.demand}
FROM tools t JOIN plans p ON p.id = t.plan GROUP BY t.plan ORDER BY 2 DESC`,
  },
  {
    id: 'measures',
    sql: (
      say,
    ) => `SELECT ${say.measure} AS ${say.heads.measure}, sum(passages) AS ${say.heads.mentions}, count(passages) AS ${say.heads.plans}, ${say.tool} AS ${say.heads.tool}
FROM measures_by_plan GROUP BY measure ORDER BY 2 DESC`,
  },
  {
    id: 'names',
    sql: (
      say,
    ) => `SELECT n.${say.name} AS ${say.heads.name}, count(*) AS ${say.heads.mentions}, count(DISTINCT m.plan) AS ${say.heads.plans}
FROM mentions m JOIN names n ON n.id = m.entry WHERE m.vocabulary = 'names'
GROUP BY n.id ORDER BY 2 DESC LIMIT 50`,
  },
  {
    id: 'share-of-text',
    sql: (
      say,
    ) => `SELECT o.name AS ${say.heads.ownSector}, round(100 * o.share, 1) AS ${say.heads.share}, ${say.plan} AS ${say.heads.plan}, o.characters AS ${say.heads.characters}
FROM own_sectors o JOIN plans p ON p.id = o.plan WHERE o.share IS NOT NULL
GROUP BY o.plan, o.name ORDER BY 2 DESC`,
  },
  {
    id: 'documents',
    sql: (
      say,
    ) => `SELECT r.title AS ${say.heads.document}, count(DISTINCT r.plan) AS ${say.heads.plans}, count(*) AS ${say.heads.mentions}, sum(r.type = 'based-on') AS ${say.heads.grounds}
FROM "references" r GROUP BY r.title ORDER BY 2 DESC, 3 DESC`,
  },
  {
    id: 'misprints',
    sql: (
      say,
    ) => `SELECT c.sic AS ${say.heads.sic}, c.corr AS ${say.heads.corr}, c.reason AS ${say.heads.reason}, c.plan AS ${say.heads.planId}
FROM corrections c ORDER BY c.plan, c.span_start`,
  },
] as const satisfies readonly ReadyQuestion[];
