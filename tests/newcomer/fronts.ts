/** The first lines of plans of many kinds, our own words, and what a record should say of each: what a line prints, without what is inferred. */
export interface Front {
  what: string;
  text: string;
  file?: string;
  facts: Partial<{
    title: string | null;
    place: string | null;
    level: string;
    issuer: string | null;
    documentNumber: string | null;
    issued: string | null;
    period: string | null;
    planType: string | null;
    field: string | null;
    attachments: string[];
  }>;
}

const chapters = (whole: string): string => `
一、总体要求
到规划期末，${whole}相关指标进入前列。
二、主要任务
（一）夯实基础。加强统筹。
三、保障措施
加强组织领导。`;

/** Plans of other provinces, fields and decades than those of seeds/. */
export const fronts: Front[] = [
  {
    what: 'a notice and a title that the width of a page breaks anywhere',
    text: `沈阳市人民政府办公室关于印发沈阳市建设国家
先进制造中心行动规划（2021—2025年）的通知
各区、县（市）人民政府，市政府有关部门、有关直属单位：
《沈阳市建设国家先进制造中心行动规划（2021—2025年）》业经市政府同意，现印发给你们。
沈阳市建设国家先进
制造中心行动规划（2021—2025年）
为建设先进制造业基地，制定本规划。${chapters('全市')}`,
    facts: { title: '沈阳市建设国家先进制造中心行动规划（2021—2025年）', place: '210100 沈阳市 沈阳', period: '2021—2025' },
  },
  {
    what: 'a notice over two lines, and no line of the plan’s own',
    text: `湖州市人民政府办公室关于印发湖州市纺织印染
产业提升行动方案（2023—2025年）的通知
各区县人民政府：
为提升产业，特制定本方案。${chapters('全市')}`,
    facts: { title: '湖州市纺织印染产业提升行动方案（2023—2025年）', place: '330500 湖州市 湖州' },
  },
  {
    what: 'a notice with red head, number, salutation, signature and list of attachments',
    text: `宁夏回族自治区人民政府办公厅文件
宁政办发〔2021〕86号
宁夏回族自治区人民政府办公厅关于印发宁夏回族自治区
卫生健康发展“十四五”规划的通知
各市、县（区）人民政府，自治区政府各部门、各直属机构：
《宁夏回族自治区卫生健康发展“十四五”规划》已经自治区人民政府同意，现印发给你们，请认真组织实施。
宁夏回族自治区人民政府办公厅
2021年10月15日
（此件公开发布）
宁夏回族自治区卫生健康发展“十四五”规划
为推进健康宁夏建设，依据《“健康宁夏2030”发展规划》（宁党发〔2017〕26号），制定本规划。${chapters('全区')}
附件：1.重点指标表
2.重大工程项目清单
附件1
重点指标表
一、健康水平
人均预期寿命达到77岁。`,
    facts: {
      title: '宁夏回族自治区卫生健康发展“十四五”规划',
      place: '640000 宁夏回族自治区 宁夏',
      level: '自治区',
      issuer: '宁夏回族自治区人民政府办公厅',
      documentNumber: '宁政办发〔2021〕86号',
      issued: '2021-10-15',
      period: '2021—2025',
      planType: '专项规划',
      field: '卫生健康',
      attachments: ['附件1 重点指标表 true', '附件2 重大工程项目清单 false'],
    },
  },
  {
    what: 'a title over two lines with its years below',
    text: `陕西省安康市
富硒茶产业高质量发展三年行动计划
（2022—2024年）
为做强茶产业，结合实际，制定本行动计划。${chapters('全市')}`,
    facts: {
      title: '陕西省安康市富硒茶产业高质量发展三年行动计划',
      place: '610900 安康市 安康',
      level: '设区市',
      issuer: null,
      documentNumber: null,
      issued: null,
      period: '2022—2024',
      planType: '行动计划',
    },
  },
  {
    what: 'the facts of a web page before the text',
    text: `索引号：11460000/2023-00123
发文机关：海南省人民政府办公厅
成文日期：2023年03月02日
标题：海南省人民政府办公厅关于印发《海南省热带特色高效农业发展规划（2023—2030年）》的通知
发文字号：琼府办〔2023〕8号
发布日期：2023-03-09
海南省热带特色高效农业发展规划（2023—2030年）
为加快建设热带特色高效农业王牌，编制本规划。${chapters('全省')}`,
    facts: {
      title: '海南省热带特色高效农业发展规划（2023—2030年）',
      place: '460000 海南省 海南',
      level: '省',
      issuer: '海南省人民政府办公厅',
      documentNumber: '琼府办〔2023〕8号',
      issued: '2023-03-02',
      period: '2023—2030',
      planType: '专项规划',
    },
  },
  {
    what: 'opinions that are the document itself, signed at the end',
    text: `贵州省人民政府关于加快推进现代山地特色高效农业发展的实施意见
各市、自治州人民政府，各县（市、区、特区）人民政府，省政府各部门：
为深入实施乡村振兴战略，现提出以下实施意见。${chapters('全省')}
贵州省人民政府
二〇一九年三月六日`,
    facts: {
      title: '贵州省人民政府关于加快推进现代山地特色高效农业发展的实施意见',
      place: '520000 贵州省 贵州',
      issuer: '贵州省人民政府',
      issued: '2019-03-06',
      period: null,
      planType: '实施意见',
    },
  },
  {
    what: 'a plan of the Ninth Five-Year period',
    text: `甘肃省教育事业“九五”计划和2010年发展规划
1996年8月20日
“九五”是我省教育事业发展的重要时期。${chapters('全省')}`,
    facts: {
      title: '甘肃省教育事业“九五”计划和2010年发展规划',
      place: '620000 甘肃省 甘肃',
      issued: '1996-08-20',
      period: '1996—2000',
      field: '教育',
    },
  },
  {
    what: 'a plan of the whole country',
    text: `国务院关于印发“十四五”现代综合交通运输体系发展规划的通知
国发〔2021〕27号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
现将《“十四五”现代综合交通运输体系发展规划》印发给你们，请认真贯彻执行。
国务院
2021年12月9日
“十四五”现代综合交通运输体系发展规划
为加快建设交通强国，制定本规划。${chapters('全国')}`,
    facts: {
      title: '“十四五”现代综合交通运输体系发展规划',
      place: '100000 中华人民共和国 全国',
      level: '国家',
      issuer: '国务院',
      documentNumber: '国发〔2021〕27号',
      issued: '2021-12-09',
      period: '2021—2025',
      field: '交通运输',
    },
  },
  {
    what: 'a county of an autonomous prefecture',
    text: `延边朝鲜族自治州延吉市数字经济发展规划（2024—2028年）
为发展数字经济，制定本规划。${chapters('全市')}`,
    facts: {
      title: '延边朝鲜族自治州延吉市数字经济发展规划（2024—2028年）',
      place: '222401 延吉市 延吉',
      level: '县级市',
      period: '2024—2028',
      planType: '专项规划',
      field: '数字经济',
    },
  },
  {
    what: 'a district whose name many cities have, told by its city in the signature',
    text: `鼓楼区养老服务体系建设实施方案
为完善养老服务体系，制定本方案。${chapters('全区')}
福州市鼓楼区人民政府办公室
2026年5月8日`,
    facts: {
      title: '鼓楼区养老服务体系建设实施方案',
      place: '350102 鼓楼区 鼓楼',
      level: '区',
      issuer: '福州市鼓楼区人民政府办公室',
      issued: '2026-05-08',
      planType: '实施方案',
      field: '养老',
    },
  },
  {
    what: 'a district whose name many cities have, and nothing tells which',
    text: `朝阳区商业网点规划
为优化布局，制定本规划。${chapters('全区')}`,
    facts: { title: '朝阳区商业网点规划', place: null, period: null },
  },
  {
    what: 'an outline of a plan for economy and society',
    text: `青海省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
（2021年2月4日青海省第十三届人民代表大会第六次会议批准）
本纲要主要阐明战略意图。${chapters('全省')}`,
    facts: {
      title: '青海省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
      place: '630000 青海省 青海',
      issued: '2021-02-04',
      period: '2021—2025',
      planType: '国民经济和社会发展规划纲要',
      field: '国民经济和社会发展',
    },
  },
  {
    what: 'a report on the work of a government',
    text: `2025年黄山市政府工作报告
——2025年1月8日在黄山市第八届人民代表大会第五次会议上
各位代表：
现在，我代表市人民政府，向大会报告工作。${chapters('全市')}`,
    facts: {
      title: '2025年黄山市政府工作报告',
      place: '341000 黄山市 黄山',
      issued: '2025-01-08',
      period: '2025—2025',
      planType: '政府工作报告',
    },
  },
  {
    what: 'a text without a title in a file that bears one',
    text: `为推动我市制造业发展，制定本方案。${chapters('全市')}`,
    file: '绵阳市先进制造业高质量发展实施方案_绵阳市人民政府.html',
    facts: { title: '绵阳市先进制造业高质量发展实施方案', place: '510700 绵阳市 绵阳', planType: '实施方案', field: '制造业' },
  },
  {
    what: 'traditional characters, kept as they are printed',
    text: `廣東省海洋經濟發展「十四五」規劃
為建設海洋強省，制定本規劃。${chapters('全省')}`,
    facts: { title: '廣東省海洋經濟發展「十四五」規劃', place: '440000 广东省 广东', period: '2021—2025' },
  },
  {
    what: 'several issuers, one below the other',
    text: `关于印发《湖南省氢能产业发展规划》的通知
湘发改高技〔2021〕950号
各市州发展改革委：
现将《湖南省氢能产业发展规划》印发给你们。
湖南省发展和改革委员会
湖南省能源局
2021年11月12日
湖南省氢能产业发展规划
为发展氢能，制定本规划。规划期为2021—2025年，展望到2035年。${chapters('全省')}`,
    facts: {
      title: '湖南省氢能产业发展规划',
      place: '430000 湖南省 湖南',
      issuer: '湖南省发展和改革委员会、湖南省能源局',
      documentNumber: '湘发改高技〔2021〕950号',
      issued: '2021-11-12',
      period: '2021—2025',
    },
  },
  {
    what: 'a zone inside a city, which has no code of its own',
    text: `武汉市东湖新技术开发区光电子信息产业发展行动方案（2022—2025年）
为建设世界光谷，制定本方案。${chapters('全区')}`,
    facts: { place: 'null 武汉市东湖新技术开发区 东湖新技术', level: '开发区', period: '2022—2025', planType: '行动方案' },
  },
  {
    what: 'a place that no list has',
    text: `临江省文化和旅游发展规划
为推动文化和旅游融合，制定本规划。${chapters('全省')}`,
    facts: { place: 'null 临江省 临江', level: '省', field: '文化和旅游', planType: '专项规划' },
  },
  {
    what: 'a county’s short name that begins another word',
    text: `平安建设三年行动方案
为建设更高水平的平安湖北，制定本方案。
湖北省公安厅
2024年2月1日${chapters('全省')}`,
    facts: { title: '平安建设三年行动方案', place: '420000 湖北省 湖北' },
  },
  {
    what: 'a province’s name before a word that begins like one of its counties',
    text: `湖南省新化工产业布局规划
为优化布局，制定本规划。${chapters('全省')}`,
    facts: { place: '430000 湖南省 湖南' },
  },
];
