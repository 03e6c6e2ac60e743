/** A question that is ready to be asked; what it is called stands with the words of the page. */
export interface ReadyQuestion {
  id: string;
  sql: string;
}

/** A plan as readers name it: 河北省2018—2020. */
const plan = `p.jurisdiction_name || p.period_from || '—' || p.period_to AS 规划`;

/** The questions that the page offers, in its order. Each names its columns in Chinese, so that its table and its file can be read as they are. */
export const readyQuestions = [
  {
    id: 'hedged',
    sql: `SELECT ${plan}, round(100.0 * sum(t.hedged) / count(*), 1) AS "写力争的占%", sum(t.hedged) AS 写力争的, count(*) AS 目标
FROM targets t JOIN plans p ON p.id = t.plan
GROUP BY t.plan ORDER BY 2 DESC`,
  },
  {
    id: 'bounds',
    sql: `SELECT CASE comparator WHEN 'eq' THEN '达到' WHEN 'ge' THEN '至少' WHEN 'le' THEN '至多' WHEN 'approx' THEN '左右' ELSE '区间' END AS 界限, count(*) AS 目标
FROM targets GROUP BY comparator ORDER BY 2 DESC`,
  },
  {
    id: 'years',
    sql: `SELECT coalesce(CAST(year AS TEXT), '没有写明') AS 目标年, count(*) AS 目标
FROM targets GROUP BY year ORDER BY year`,
  },
  {
    id: 'sectors',
    sql: `SELECT s.zh AS 产业, count(*) AS 目标, count(DISTINCT t.plan) AS 规划
FROM targets t, json_each(t.sectors) own JOIN sectors s ON s.id = own.value
GROUP BY s.id ORDER BY 2 DESC, 1`,
  },
  {
    id: 'counterparts',
    sql: `SELECT c.about AS 市的目标, c.quote_exact AS 市, v.quote_exact AS 省, round(100 * r.value, 1) AS "两数之比%", c.url AS 固定链接
FROM related r JOIN targets c ON c.id = r."from" JOIN targets v ON v.id = r.target
WHERE r.type = 'counterpart' AND c.placeLevel <> '省' ORDER BY c.id, v.id`,
  },
  {
    id: 'growth',
    sql: `SELECT t.about AS 目标, b.year AS 基期, b.value AS 基期数, t.year AS 目标年, t.value AS 目标数, t.unit AS 单位,
  round(100 * (power(t.value / b.value, 1.0 / (t.year - b.year)) - 1), 1) AS "年均增速%", t.url AS 固定链接
FROM related r JOIN targets t ON t.id = r."from" JOIN quantities b ON b.id = r.target
WHERE r.type = 'baseline' AND t.mode = 'level' AND b.kind = 'baseline' AND t.year > b.year AND b.value > 0 AND t.value IS NOT NULL AND t.unit = b.unit AND t.unit NOT IN ('', '%')
ORDER BY 7 DESC`,
  },
  {
    id: 'largest',
    sql: `SELECT about AS 目标, value AS 亿元, stated AS 原文怎样说, plan AS 规划编号, url AS 固定链接
FROM targets WHERE unit = '亿元' ORDER BY value DESC LIMIT 20`,
  },
  {
    id: 'shared-indicators',
    sql: `SELECT indicatorLabel AS 指标, count(DISTINCT plan) AS 规划, count(*) AS 目标
FROM targets WHERE indicator IS NOT NULL
GROUP BY indicator HAVING count(DISTINCT plan) > 1 ORDER BY 2 DESC, 3 DESC`,
  },
  {
    id: 'shares',
    sql: `SELECT about AS 目标, value AS "%", year AS 目标年, stated AS 原文怎样说, url AS 固定链接
FROM targets WHERE unit = '%' AND mode = 'level' ORDER BY value DESC`,
  },
  {
    id: 'differs',
    sql: `SELECT one.about AS 说的是什么, one.quote_exact AS 一处, other.quote_exact AS 另一处, one.url AS 一处的链接, other.url AS 另一处的链接
FROM related r JOIN quantities one ON one.id = r."from" JOIN quantities other ON other.id = r.target
WHERE r.type = 'differs' AND r."from" < r.target ORDER BY one.id`,
  },
  {
    id: 'later',
    sql: `SELECT earlier.about AS 说的是什么, earlier.quote_exact AS 先出规划, later.quote_exact AS 后出规划, later.url AS 固定链接
FROM related r JOIN quantities one ON one.id = r."from" JOIN quantities other ON other.id = r.target
JOIN quantities earlier ON earlier.id = CASE WHEN one.planYear < other.planYear THEN one.id ELSE other.id END
JOIN quantities later ON later.id = CASE WHEN one.planYear < other.planYear THEN other.id ELSE one.id END
WHERE r.type = 'later' GROUP BY earlier.id, later.id ORDER BY earlier.id`,
  },
  {
    id: 'inferred',
    sql: `SELECT CASE own.value WHEN 'year' THEN '目标年' WHEN 'scope' THEN '范围' WHEN 'subject' THEN '说的是谁' WHEN 'mode' THEN '计算方式' WHEN 'measure' THEN '原文指标' WHEN 'unit' THEN '单位' ELSE own.value END AS 本句没写的项, count(*) AS 目标
FROM targets t, json_each(t.inferred) own GROUP BY own.value ORDER BY 2 DESC`,
  },
  {
    id: 'numbers',
    sql: `SELECT ${plan}, count(*) AS 数字, sum(q.kind = 'target') AS 目标, sum(q.kind = 'baseline') AS 基期数, sum(q.kind NOT IN ('target', 'baseline')) AS 其他
FROM quantities q JOIN plans p ON p.id = q.plan GROUP BY q.plan ORDER BY 2 DESC`,
  },
  {
    id: 'topics-shared',
    sql: `SELECT t.zh AS 技术与产品, count(DISTINCT m.plan) AS 规划, count(*) AS 写到几处
FROM mentions m JOIN topics t ON t.id = m.entry WHERE m.vocabulary = 'topics'
GROUP BY t.id HAVING count(DISTINCT m.plan) = (SELECT count(*) FROM plans) ORDER BY 3 DESC`,
  },
  {
    id: 'topics-alone',
    sql: `SELECT t.zh AS 技术与产品, count(*) AS 写到几处, ${plan}
FROM mentions m JOIN topics t ON t.id = m.entry JOIN plans p ON p.id = m.plan WHERE m.vocabulary = 'topics'
GROUP BY t.id HAVING count(DISTINCT m.plan) = 1 ORDER BY p.id, 2 DESC`,
  },
  {
    id: 'tools',
    sql: `SELECT ${plan}, sum(t.tasks) AS 写明要做的措施, sum(CASE t.tool WHEN '供给型' THEN t.tasks END) AS 供给型, sum(CASE t.tool WHEN '环境型' THEN t.tasks END) AS 环境型, sum(CASE t.tool WHEN '需求型' THEN t.tasks END) AS 需求型
FROM tools t JOIN plans p ON p.id = t.plan GROUP BY t.plan ORDER BY 2 DESC`,
  },
  {
    id: 'measures',
    sql: `SELECT name AS 政策措施, sum(passages) AS 写到几处, count(passages) AS 规划, tool AS 哪类办法
FROM measures_by_plan GROUP BY measure ORDER BY 2 DESC`,
  },
  {
    id: 'names',
    sql: `SELECT n.zh AS 名称, count(*) AS 写到几处, count(DISTINCT m.plan) AS 规划
FROM mentions m JOIN names n ON n.id = m.entry WHERE m.vocabulary = 'names'
GROUP BY n.id ORDER BY 2 DESC LIMIT 50`,
  },
  {
    id: 'share-of-text',
    sql: `SELECT o.name AS 规划所列产业, round(100 * o.share, 1) AS "篇幅占比%", ${plan}, o.characters AS 字数
FROM own_sectors o JOIN plans p ON p.id = o.plan WHERE o.share IS NOT NULL
GROUP BY o.plan, o.name ORDER BY 2 DESC`,
  },
  {
    id: 'documents',
    sql: `SELECT r.title AS 文件, count(DISTINCT r.plan) AS 规划, count(*) AS 写到几处, sum(r.type = 'based-on') AS 列为制定依据
FROM "references" r GROUP BY r.title ORDER BY 2 DESC, 3 DESC`,
  },
  {
    id: 'misprints',
    sql: `SELECT c.sic AS 原文如此, c.corr AS 疑为, c.reason AS 理由, c.plan AS 规划编号
FROM corrections c ORDER BY c.plan, c.span_start`,
  },
] as const satisfies readonly ReadyQuestion[];
