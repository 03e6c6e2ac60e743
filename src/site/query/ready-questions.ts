import type { Words } from '../../strings/languages.ts';

type Said = Words['query'];

/** A question that is ready to be asked; what it is called stands with the words of the page. */
export interface ReadyQuestion {
  id: keyof Said['questions'];
  /** The query in a language: its columns have names that readers know, so that its table and its file can be read as they are. */
  sql: (t: Said['sql']) => string;
}

/** The questions that the page offers, in its order. */
export const readyQuestions = [
  {
    id: 'hedged',
    sql: (
      t,
    ) => `SELECT ${t.plan} AS ${t.heads.plan}, round(100.0 * sum(t.hedged) / count(*), 1) AS ${t.heads.hedgedShare}, sum(t.hedged) AS ${t.heads.hedged}, count(*) AS ${t.heads.targets}
FROM targets t JOIN plans p ON p.id = t.plan
GROUP BY t.plan ORDER BY 2 DESC`,
  },
  {
    id: 'bounds',
    sql: (
      t,
    ) => `SELECT CASE comparator WHEN 'eq' THEN '${t.bounds.eq}' WHEN 'ge' THEN '${t.bounds.ge}' WHEN 'le' THEN '${t.bounds.le}' WHEN 'approx' THEN '${t.bounds.approx}' ELSE '${t.bounds.range}' END AS ${t.heads.bound}, count(*) AS ${t.heads.targets}
FROM targets GROUP BY comparator ORDER BY 2 DESC`,
  },
  {
    id: 'years',
    sql: (t) => `SELECT coalesce(CAST(year AS TEXT), '${t.noYear}') AS ${t.heads.year}, count(*) AS ${t.heads.targets}
FROM targets GROUP BY year ORDER BY year`,
  },
  {
    id: 'sectors',
    sql: (t) => `SELECT s.${t.name} AS ${t.heads.sector}, count(*) AS ${t.heads.targets}, count(DISTINCT t.plan) AS ${t.heads.plans}
FROM targets t, json_each(t.sectors) own JOIN sectors s ON s.id = own.value
GROUP BY s.id ORDER BY 2 DESC, 1`,
  },
  {
    id: 'counterparts',
    sql: (
      t,
    ) => `SELECT c.about AS ${t.heads.cityTarget}, c.quote_exact AS ${t.heads.city}, v.quote_exact AS ${t.heads.province}, round(100 * r.value, 1) AS ${t.heads.ratio}, c.url AS ${t.heads.link}
FROM related r JOIN targets c ON c.id = r."from" JOIN targets v ON v.id = r.target
WHERE r.type = 'counterpart' AND c.placeLevel <> '省' ORDER BY c.id, v.id`,
  },
  {
    id: 'growth',
    sql: (
      t,
    ) => `SELECT t.about AS ${t.heads.target}, b.year AS ${t.heads.baseYear}, b.value AS ${t.heads.base}, t.year AS ${t.heads.year}, t.value AS ${t.heads.value}, t.unit AS ${t.heads.unit},
  round(100 * (power(t.value / b.value, 1.0 / (t.year - b.year)) - 1), 1) AS ${t.heads.growth}, t.url AS ${t.heads.link}
FROM related r JOIN targets t ON t.id = r."from" JOIN quantities b ON b.id = r.target
WHERE r.type = 'baseline' AND t.mode = 'level' AND b.kind = 'baseline' AND t.year > b.year AND b.value > 0 AND t.value IS NOT NULL AND t.unit = b.unit AND t.unit NOT IN ('', '%')
ORDER BY 7 DESC`,
  },
  {
    id: 'largest',
    sql: (
      t,
    ) => `SELECT about AS ${t.heads.target}, value AS ${t.heads.money}, stated AS ${t.heads.stated}, plan AS ${t.heads.planId}, url AS ${t.heads.link}
FROM targets WHERE unit = '亿元' ORDER BY value DESC LIMIT 20`,
  },
  {
    id: 'shared-indicators',
    sql: (t) => `SELECT ${t.indicator} AS ${t.heads.indicator}, count(DISTINCT plan) AS ${t.heads.plans}, count(*) AS ${t.heads.targets}
FROM targets WHERE indicator IS NOT NULL
GROUP BY indicator HAVING count(DISTINCT plan) > 1 ORDER BY 2 DESC, 3 DESC`,
  },
  {
    id: 'shares',
    sql: (
      t,
    ) => `SELECT about AS ${t.heads.target}, value AS ${t.heads.percent}, year AS ${t.heads.year}, stated AS ${t.heads.stated}, url AS ${t.heads.link}
FROM targets WHERE unit = '%' AND mode = 'level' ORDER BY value DESC`,
  },
  {
    id: 'differs',
    sql: (
      t,
    ) => `SELECT one.about AS ${t.heads.about}, one.quote_exact AS ${t.heads.one}, other.quote_exact AS ${t.heads.other}, one.url AS ${t.heads.oneLink}, other.url AS ${t.heads.otherLink}
FROM related r JOIN quantities one ON one.id = r."from" JOIN quantities other ON other.id = r.target
WHERE r.type = 'differs' AND r."from" < r.target ORDER BY one.id`,
  },
  {
    id: 'later',
    sql: (
      t,
    ) => `SELECT earlier.about AS ${t.heads.about}, earlier.quote_exact AS ${t.heads.earlier}, later.quote_exact AS ${t.heads.later}, later.url AS ${t.heads.link}
FROM related r JOIN quantities one ON one.id = r."from" JOIN quantities other ON other.id = r.target
JOIN quantities earlier ON earlier.id = CASE WHEN one.planYear < other.planYear THEN one.id ELSE other.id END
JOIN quantities later ON later.id = CASE WHEN one.planYear < other.planYear THEN other.id ELSE one.id END
WHERE r.type = 'later' GROUP BY earlier.id, later.id ORDER BY earlier.id`,
  },
  {
    id: 'inferred',
    sql: (
      t,
    ) => `SELECT CASE own.value WHEN 'year' THEN '${t.fields.year}' WHEN 'scope' THEN '${t.fields.scope}' WHEN 'subject' THEN '${t.fields.subject}' WHEN 'mode' THEN '${t.fields.mode}' WHEN 'measure' THEN '${t.fields.measure}' WHEN 'unit' THEN '${t.fields.unit}' ELSE own.value END AS ${t.heads.inferred}, count(*) AS ${t.heads.targets}
FROM targets t, json_each(t.inferred) own GROUP BY own.value ORDER BY 2 DESC`,
  },
  {
    id: 'numbers',
    sql: (
      t,
    ) => `SELECT ${t.plan} AS ${t.heads.plan}, count(*) AS ${t.heads.numbers}, sum(q.kind = 'target') AS ${t.heads.targets}, sum(q.kind = 'baseline') AS ${t.heads.baselines}, sum(q.kind NOT IN ('target', 'baseline')) AS ${t.heads.others}
FROM quantities q JOIN plans p ON p.id = q.plan GROUP BY q.plan ORDER BY 2 DESC`,
  },
  {
    id: 'topics-shared',
    sql: (t) => `SELECT t.${t.name} AS ${t.heads.topic}, count(DISTINCT m.plan) AS ${t.heads.plans}, count(*) AS ${t.heads.mentions}
FROM mentions m JOIN topics t ON t.id = m.entry WHERE m.vocabulary = 'topics'
GROUP BY t.id HAVING count(DISTINCT m.plan) = (SELECT count(*) FROM plans) ORDER BY 3 DESC`,
  },
  {
    id: 'topics-alone',
    sql: (t) => `SELECT t.${t.name} AS ${t.heads.topic}, count(*) AS ${t.heads.mentions}, ${t.plan} AS ${t.heads.plan}
FROM mentions m JOIN topics t ON t.id = m.entry JOIN plans p ON p.id = m.plan WHERE m.vocabulary = 'topics'
GROUP BY t.id HAVING count(DISTINCT m.plan) = 1 ORDER BY p.id, 2 DESC`,
  },
  {
    id: 'tools',
    sql: (
      t,
    ) => `SELECT ${t.plan} AS ${t.heads.plan}, sum(t.tasks) AS ${t.heads.tasks}, sum(CASE t.tool WHEN '供给型' THEN t.tasks END) AS ${t.heads.supply}, sum(CASE t.tool WHEN '环境型' THEN t.tasks END) AS ${t.heads.environment}, sum(CASE t.tool WHEN '需求型' THEN t.tasks END) AS ${t.heads.demand}
FROM tools t JOIN plans p ON p.id = t.plan GROUP BY t.plan ORDER BY 2 DESC`,
  },
  {
    id: 'measures',
    sql: (
      t,
    ) => `SELECT ${t.measure} AS ${t.heads.measure}, sum(passages) AS ${t.heads.mentions}, count(passages) AS ${t.heads.plans}, ${t.tool} AS ${t.heads.tool}
FROM measures_by_plan GROUP BY measure ORDER BY 2 DESC`,
  },
  {
    id: 'names',
    sql: (t) => `SELECT n.${t.name} AS ${t.heads.name}, count(*) AS ${t.heads.mentions}, count(DISTINCT m.plan) AS ${t.heads.plans}
FROM mentions m JOIN names n ON n.id = m.entry WHERE m.vocabulary = 'names'
GROUP BY n.id ORDER BY 2 DESC LIMIT 50`,
  },
  {
    id: 'share-of-text',
    sql: (
      t,
    ) => `SELECT o.name AS ${t.heads.ownSector}, round(100 * o.share, 1) AS ${t.heads.share}, ${t.plan} AS ${t.heads.plan}, o.characters AS ${t.heads.characters}
FROM own_sectors o JOIN plans p ON p.id = o.plan WHERE o.share IS NOT NULL
GROUP BY o.plan, o.name ORDER BY 2 DESC`,
  },
  {
    id: 'documents',
    sql: (
      t,
    ) => `SELECT r.title AS ${t.heads.document}, count(DISTINCT r.plan) AS ${t.heads.plans}, count(*) AS ${t.heads.mentions}, sum(r.type = 'based-on') AS ${t.heads.grounds}
FROM "references" r GROUP BY r.title ORDER BY 2 DESC, 3 DESC`,
  },
  {
    id: 'misprints',
    sql: (t) => `SELECT c.sic AS ${t.heads.sic}, c.corr AS ${t.heads.corr}, c.reason AS ${t.heads.reason}, c.plan AS ${t.heads.planId}
FROM corrections c ORDER BY c.plan, c.span_start`,
  },
] as const satisfies readonly ReadyQuestion[];
