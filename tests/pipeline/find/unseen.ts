/** Sentences in the manner of other governments' plans, none of them in the seeds, each with what its numbers are. */
export interface Unseen {
  text: string;
  /** `number kind value unit comparator mode year [base] [H]`, dates left out; – stands for null and for an empty unit. */
  numbers: string[];
}

export const unseen: Unseen[] = [
  {
    text: '到2025年，全市规模以上工业增加值年均增长7%以上，制造业增加值占地区生产总值比重保持在30%左右，数字经济核心产业增加值占GDP比重提高到10%。',
    numbers: ['7% target 7 % ge growth 2025', '30% target 30 % approx level 2025', '10% target 10 % eq level 2025'],
  },
  {
    text: '力争到2025年，全省新材料产业营业收入突破1.5万亿元，年均增长15%以上。',
    numbers: ['1.5万亿元 target 15000 亿元 ge level 2025 H', '15% target 15 % ge growth 2025 H'],
  },
  {
    text: '到2025年，新增国家级专精特新“小巨人”企业100家、制造业单项冠军企业20家。',
    numbers: ['100家 target 100 家 eq add 2025', '20家 target 20 家 eq add 2025'],
  },
  {
    text: '到2025年，培育年营业收入超100亿元企业10家、超1000亿元企业2家。',
    numbers: ['100亿元 threshold', '10家 target 10 家 eq level 2025', '1000亿元 threshold', '2家 target 2 家 eq level 2025'],
  },
  {
    text: '到2025年，全社会研发经费投入年均增长10%以上，占GDP比重达到2.8%，每万人口高价值发明专利拥有量达到15件。',
    numbers: ['10% target 10 % ge growth 2025', '2.8% target 2.8 % eq level 2025', '万人口 name', '15件 target 15 件 eq level 2025'],
  },
  {
    text: '到2025年，规模以上工业单位增加值能耗较2020年下降13.5%，万元工业增加值用水量较2020年下降16%。',
    numbers: ['13.5% target 13.5 % eq change 2025 2020', '万元 name', '16% target 16 % eq change 2025 2020'],
  },
  {
    text: '到2025年，打造1个万亿级、5个五千亿级、10个千亿级产业集群。',
    numbers: [
      '1个 target 1 个 eq level 2025',
      '万亿级 threshold',
      '5个 target 5 个 eq level 2025',
      '五千亿级 threshold',
      '10个 target 10 个 eq level 2025',
      '千亿级 threshold',
    ],
  },
  {
    text: '到2023年底，全省建成5G基站15万个，5G用户普及率达到56%。',
    numbers: ['5G name', '15万个 target 150000 个 eq level 2023', '5G name', '56% target 56 % eq level 2023'],
  },
  {
    text: '到2025年，可再生能源装机规模达到8000万千瓦，其中风电装机达到3000万千瓦、光伏发电装机达到4500万千瓦。',
    numbers: [
      '8000万千瓦 target 8000 万千瓦 eq level 2025',
      '3000万千瓦 target 3000 万千瓦 eq level 2025',
      '4500万千瓦 target 4500 万千瓦 eq level 2025',
    ],
  },
  {
    text: '到2025年，常住人口城镇化率由2020年的60.5%提高到65%左右。',
    numbers: ['60.5% baseline 60.5 % eq level 2020', '65% target 65 % approx level 2025'],
  },
  {
    text: '到2025年，能源消费总量控制在3.3亿吨标准煤以内，PM2.5平均浓度降至35微克/立方米以下。',
    numbers: ['3.3亿吨标准煤 target 3.3 亿吨标准煤 le level 2025', 'PM2.5 name', '35微克/立方米 target 35 微克/立方米 le level 2025'],
  },
  {
    text: '每年培训专业技术人员不少于1000人次，培育数字化转型标杆企业50家以上。',
    numbers: ['1000人次 target 1000 人次 ge annual –', '50家 target 50 家 ge annual –'],
  },
  { text: '对新认定的国家级企业技术中心，给予一次性500万元奖励。', numbers: ['500万元 instrument'] },
  { text: '对符合条件的技术改造项目，按设备投资额的10%给予补助，最高不超过1000万元。', numbers: ['10% instrument', '1000万元 instrument'] },
  { text: '鼓励固定资产投资5亿元以上的重大项目落地，优先安排用地指标。', numbers: ['5亿元 instrument'] },
  {
    text: '“十四五”期间，累计新增高新技术企业5000家，科技型中小企业达到3万家。',
    numbers: ['5000家 target 5000 家 eq add 2025', '3万家 target 30000 家 eq level 2025'],
  },
  {
    text: '2020年，全市规模以上工业增加值完成856亿元，同比增长8.1%。到2025年，规模以上工业增加值达到1300亿元。',
    numbers: ['856亿元 baseline 856 亿元 eq level 2020', '8.1% baseline 8.1 % eq growth 2020', '1300亿元 target 1300 亿元 eq level 2025'],
  },
  {
    text: '到2022年，全省工业技改投资年均增长10%以上，实施重点技术改造项目3000项。',
    numbers: ['10% target 10 % ge growth 2022', '3000项 target 3000 项 eq add 2022'],
  },
  {
    text: '到2025年，新能源汽车年产量达到100万辆，建成充电桩10万个，车桩比达到2:1。',
    numbers: ['100万辆 target 1000000 辆 eq level 2025', '10万个 target 100000 个 eq level 2025', '2:1 target 2:1 比 eq level 2025'],
  },
  {
    text: '到2025年，生物医药产业规模实现翻一番，达到2000亿元。',
    numbers: ['翻一番 target 2 倍 eq change 2025', '2000亿元 target 2000 亿元 eq level 2025'],
  },
  {
    text: '力争用三年时间，培育3—5个百亿级产业集群，引进10亿元以上项目30个。',
    numbers: ['3—5个 target 3..5 个 range level – H', '百亿级 threshold', '10亿元 threshold', '30个 target 30 个 eq add – H'],
  },
  {
    text: '到2025年，数字化研发设计工具普及率、关键工序数控化率分别达到85%和68%。',
    numbers: ['85% target 85 % eq level 2025', '68% target 68 % eq level 2025'],
  },
  {
    text: '到2025年，软件和信息技术服务业收入突破2000亿元，年均增速保持在12%以上。',
    numbers: ['2000亿元 target 2000 亿元 ge level 2025', '12% target 12 % ge growth 2025'],
  },
  {
    text: '到2030年，非化石能源占一次能源消费比重达到25%左右，森林覆盖率稳定在24.1%以上。',
    numbers: ['25% target 25 % approx level 2030', '24.1% target 24.1 % ge level 2030'],
  },
  {
    text: '全省高新技术企业数量突破1万家，国家级创新平台超过200个，技术合同成交额达到1500亿元。',
    numbers: ['1万家 target 10000 家 ge level –', '200个 target 200 个 ge level –', '1500亿元 target 1500 亿元 eq level –'],
  },
  {
    text: '到2025年，全员劳动生产率提高到22万元/人，亩均税收达到25万元/亩。',
    numbers: ['22万元/人 target 22 万元/人 eq level 2025', '25万元/亩 target 25 万元/亩 eq level 2025'],
  },
  {
    text: '重点实施智能制造、绿色制造等五大工程，聚焦8个重点领域，推进12项重点任务。',
    numbers: ['五大 structure', '8个 structure', '12项 structure'],
  },
  { text: '支持研发8英寸硅片、28纳米芯片和500千伏变压器等产品。', numbers: ['8英寸 spec', '28纳米 spec', '500千伏 spec'] },
  { text: '加快推进年产30万吨锂电池正极材料、5GWh储能电池等重大项目建设。', numbers: ['30万吨 spec', '5GWh spec'] },
  { text: '据预测，到2025年全球人工智能市场规模将超过6万亿美元。', numbers: ['6万亿美元 context'] },
  { text: '2020年，我国集成电路产业销售额达到8848亿元，同比增长17%。', numbers: ['8848亿元 context', '17% context'] },
  {
    text: '设立总规模500亿元的产业发展母基金，撬动社会资本2000亿元以上。',
    numbers: ['500亿元 target 500 亿元 eq level –', '2000亿元 target 2000 亿元 ge level –'],
  },
  {
    text: '到2025年，工业固体废物综合利用率达到85%以上，主要再生资源回收利用量达到1500万吨。',
    numbers: ['85% target 85 % ge level 2025', '1500万吨 target 1500 万吨 eq level 2025'],
  },
  {
    text: '到2025年，规模以上工业企业研发机构覆盖率达到60%，大中型企业研发机构实现全覆盖。',
    numbers: ['60% target 60 % eq level 2025', '全覆盖 target 100 % eq level 2025'],
  },
  {
    text: '“十三五”期间，全省高新技术产业增加值年均增长12.5%，占规模以上工业比重由20%提高到28%。到“十四五”末，占比达到35%以上。',
    numbers: [
      '12.5% baseline 12.5 % eq growth 2020',
      '20% baseline 20 % eq level –',
      '28% baseline 28 % eq level 2020',
      '35% target 35 % ge level 2025',
    ],
  },
  {
    text: '截至2020年底，全市拥有高新技术企业1200家，较2015年增长3倍。到2025年达到3000家。',
    numbers: ['1200家 baseline 1200 家 eq level 2020', '3倍 baseline 3 倍 eq change 2020 2015', '3000家 target 3000 家 eq level 2025'],
  },
  {
    text: '到2025年，新增上市公司50家左右，上市公司总数力争突破150家。',
    numbers: ['50家 target 50 家 approx add 2025', '150家 target 150 家 ge level 2025 H'],
  },
  {
    text: '到2025年，累计建成国家级绿色工厂100家、绿色园区10个，绿色制造体系基本建立。',
    numbers: ['100家 target 100 家 eq add 2025', '10个 target 10 个 eq add 2025'],
  },
  {
    text: '到2025年，数字经济增加值占GDP比重达到45%，比2020年提高10个百分点。',
    numbers: ['45% target 45 % eq level 2025', '10个百分点 target 10 百分点 eq change 2025 2020'],
  },
  {
    text: '主要目标：到2025年，先进制造业集群产值占全市工业总产值比重超过七成，培育形成两个千亿元产业集群。',
    numbers: ['七成 target 70 % ge level 2025', '两个 target 2 个 eq level 2025', '千亿元 threshold'],
  },
  {
    text: '到2025年，货物贸易进出口总额达到4000亿美元，实际利用外资累计达到600亿美元。',
    numbers: ['4000亿美元 target 4000 亿美元 eq level 2025', '600亿美元 target 600 亿美元 eq level 2025'],
  },
  {
    text: '到 2025 年，全市数字经济规模突破 1 万亿元，占 GDP 比重超过 50 %。',
    numbers: ['1 万亿元 target 10000 亿元 ge level 2025', '50 % target 50 % ge level 2025'],
  },
  {
    text: '到２０２５年，规模以上工业企业达到３０００家，其中产值超亿元企业８００家。',
    numbers: ['３０００家 target 3000 家 eq level 2025', '亿元 threshold', '８００家 target 800 家 eq level 2025'],
  },
  {
    text: '到2025年，全市机器人密度达到每万人500台以上，生产线数字化率达到75%。',
    numbers: ['万人 name', '500台 target 500 台/万人 ge level 2025', '75% target 75 % eq level 2025'],
  },
  {
    text: '压减粗钢产能1400万吨，淘汰煤电落后产能200万千瓦。',
    numbers: ['1400万吨 target 1400 万吨 eq change –', '200万千瓦 target 200 万千瓦 eq change –'],
  },
  {
    text: '建立“1+3+5”产业体系，落实“三去一降一补”任务，推动世界500强企业落户。',
    numbers: ['1+3+5 structure', '三去一降一补 name', '500强 name'],
  },
  {
    text: '到2025年，引进和培养高层次创新人才500名、创新团队50个，技能人才总量达到200万人。',
    numbers: ['500名 target 500 名 eq add 2025', '50个 target 50 个 eq add 2025', '200万人 target 2000000 人 eq level 2025'],
  },
  {
    text: '到2027年，低空经济规模达到500亿元左右，建成通用机场10个以上，开通无人机航线100条。',
    numbers: ['500亿元 target 500 亿元 approx level 2027', '10个 target 10 个 ge level 2027', '100条 target 100 条 eq level 2027'],
  },
  {
    text: '到2025年，服务业增加值年均增长8%，占地区生产总值比重达到52%，对经济增长贡献率超过60%。',
    numbers: ['8% target 8 % eq growth 2025', '52% target 52 % eq level 2025', '60% target 60 % ge level 2025'],
  },
  {
    text: '“十四五”期间新建高标准农田300万亩，到2025年累计建成4000万亩。',
    numbers: ['300万亩 target 300 万亩 eq add 2025', '4000万亩 target 4000 万亩 eq level 2025'],
  },
  {
    text: '到2025年，千兆宽带用户达到500万户，数据中心标准机架超过20万个，算力规模达到10EFLOPS。',
    numbers: [
      '500万户 target 5000000 户 eq level 2025',
      '20万个 target 200000 个 ge level 2025',
      '10EFLOPS target 10 EFLOPS eq level 2025',
    ],
  },
  {
    text: '到2025年，高速公路通车里程达到1万公里，铁路营业里程达到7500公里，港口货物吞吐量突破10亿吨，集装箱吞吐量达到400万标箱。',
    numbers: [
      '1万公里 target 1 万公里 eq level 2025',
      '7500公里 target 7500 公里 eq level 2025',
      '10亿吨 target 10 亿吨 ge level 2025',
      '400万标箱 target 4000000 标箱 eq level 2025',
    ],
  },
  {
    text: '到2025年，工业投资年均增长8%左右，技改投资占工业投资比重不低于40%，单位工业增加值能耗下降不少于15%。',
    numbers: ['8% target 8 % approx growth 2025', '40% target 40 % ge level 2025', '15% target 15 % ge change 2025'],
  },
  {
    text: '到2025年，全省文化产业增加值达到1500亿元以上，力争占GDP比重突破5%；接待游客超过6亿人次，旅游总收入达到8000亿元。',
    numbers: [
      '1500亿元 target 1500 亿元 ge level 2025',
      '5% target 5 % ge level 2025 H',
      '6亿人次 target 600000000 人次 ge level 2025',
      '8000亿元 target 8000 亿元 eq level 2025',
    ],
  },
  {
    text: '培育国家级制造业单项冠军5家以上，省级“专精特新”企业力争达到300家。',
    numbers: ['5家 target 5 家 ge level –', '300家 target 300 家 eq level – H'],
  },
  {
    text: '到2025年，全市战略性新兴产业增加值增速高于规模以上工业增加值增速3个百分点以上。',
    numbers: ['3个百分点 target 3 百分点 ge growth 2025'],
  },
  {
    text: '到2025年，50%以上的规模以上工业企业完成数字化改造，90%的产业集群建成工业互联网平台。',
    numbers: ['50% target 50 % ge level 2025', '90% target 90 % eq level 2025'],
  },
  {
    text: '到2025年，建设10个省级未来产业先导区，遴选100个典型应用场景，攻克100项关键核心技术。',
    numbers: ['10个 target 10 个 eq add 2025', '100个 target 100 个 eq level 2025', '100项 target 100 项 eq add 2025'],
  },
  {
    text: '《“十四五”智能制造发展规划》提出，要以5G、工业互联网等新型基础设施为支撑，构建“5+3+X”体系。',
    numbers: ['5G name', '5+3+X structure'],
  },
  {
    text: '按照《关于促进工业经济平稳增长的若干政策》（发改产业〔2022〕273号）要求，对小微企业贷款余额的1%给予资金支持。',
    numbers: ['发改产业〔2022〕273号 reference', '1% instrument'],
  },
  {
    text: '力争2025年全区实现工业总产值2800亿元，规上工业企业数量达到450家，亿元以上企业超过200家。',
    numbers: [
      '2800亿元 target 2800 亿元 eq level 2025 H',
      '450家 target 450 家 eq level 2025 H',
      '亿元 threshold',
      '200家 target 200 家 ge level 2025 H',
    ],
  },
  {
    text: '到2025年，装备制造业营业收入年均增长9%左右，力争达到1.2万亿元；新认定首台（套）重大技术装备150台（套）。',
    numbers: [
      '9% target 9 % approx growth 2025',
      '1.2万亿元 target 12000 亿元 eq level 2025 H',
      '150台（套） target 150 台（套） eq add 2025',
    ],
  },
  {
    text: '到2025年，卫星应用产业规模达到300亿元，年均增长20%以上，带动相关产业超千亿元，集聚上下游企业200余家。',
    numbers: [
      '300亿元 target 300 亿元 eq level 2025',
      '20% target 20 % ge growth 2025',
      '千亿元 target 1000 亿元 ge level 2025',
      '200余家 target 200 家 ge level 2025',
    ],
  },
  {
    text: '2022年，全市生物医药产业实现产值620亿元，增长11.2%，到2025年产值突破1000亿元，年均增长17%以上。',
    numbers: [
      '620亿元 baseline 620 亿元 eq level 2022',
      '11.2% baseline 11.2 % eq growth 2022',
      '1000亿元 target 1000 亿元 ge level 2025',
      '17% target 17 % ge growth 2025',
    ],
  },
  {
    text: '力争形成3个5000亿级、8个2000亿级产业集群。',
    numbers: ['3个 target 3 个 eq level – H', '5000亿级 threshold', '8个 target 8 个 eq level – H', '2000亿级 threshold'],
  },
  {
    text: '建设国家级双创示范基地2-3个，省级10个以上。',
    numbers: ['2-3个 target 2..3 个 range add –', '10个 target 10 个 ge add –'],
  },
  {
    text: '到2025年，全市高企数、科小数分别突破2000家、5000家。',
    numbers: ['2000家 target 2000 家 ge level 2025', '5000家 target 5000 家 ge level 2025'],
  },
];
