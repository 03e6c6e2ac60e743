/** Sentences of no plan, of the kinds that plans have: goals, what was reached, projects, documents, money, a table. */
const paragraphs = [
  '到2030年，全市规模以上工业增加值年均增长6%左右，主营业务收入突破1000亿元，力争新增高新技术企业50家。加快建设10个智能工厂，支持龙头企业（不少于3家）做大做强，完善产业链、创新链。',
  '截至2025年底，高新技术企业达到57家，比2020年增加23家，占全省的7.5%；单位生产总值能耗五年累计下降12.3%，其中规模以上工业下降15%。',
  '依托高新区、经济开发区，重点发展新能源电池、生物医药、高端装备等产业，培育产值超50亿元企业1家、10亿元以上企业8家，打造千亿级产业集群。',
  '每年实施技术改造项目不少于40项，三年累计完成投资90亿元；研发经费投入强度由1.6%提高到2.4%，每万人口发明专利拥有量翻一番。',
  '贯彻落实《中国制造2025》和“十五五”规划纲要（省政发〔2026〕5号），推动大数据、云计算、人工智能与实体经济深度融合，争创国家级示范基地2—3个。',
  '对首次认定的企业给予一次性奖励，最高不超过100万元；设立总规模10亿元的产业发展基金，引导社会资本参与。',
  '指标\t单位\t2025年\t2030年\n工业总产值\t亿元\t412.6\t600\n研发经费投入强度\t%\t1.6\t2.4\n单位能耗下降\t%\t—\t[12]',
];

/** Read while nobody waits: dictionaries and patterns are made, and the code gets fast, by the first reading. The more kinds of sentences it has, the sooner. */
export const warming = Array.from(
  { length: 10 * paragraphs.length },
  (_, i) => `（${'一二三四五六七八九十'[i % 10]}）发展目标${i}\n${paragraphs[i % paragraphs.length]}\n`,
).join('');
