/** Closed classes of the language of plans, as the inside of a regular expression: verbs, bounds, hedges. */

/** What reaches a level. */
export const reach =
  '达到|达|实现|完成|超过|突破|超|达成|保持在|稳定在|维持在|保持|控制在|提高到|提升到|提高至|提升至|增加到|增加至|增长到|增长至|扩大到|扩大至|上升到|上升至|下降到|下降至|降低到|降低至|减少到|减少至|缩短至|缩短到|压缩至|压缩到|升至|增至|降至|降到|减至|增到|调整到|调整为|优化为|不低于|不少于|不超过|不高于|高于|低于|至少|总数达|规模达|为';

/** What adds over the plan's years. */
export const add =
  '新增|净增|新建|新创建|新认定|新培育|新搭建|新设立|新设|新布局|新引进|新组建|新开工|新改扩建|新扩建|再建|再造|累计新建|累计新增|布局建设|布局新建|布局|建设|组建|建立|筹建|申报建设|实施|组织实施|推进实施|滚动实施|引进|引进培育|培养和引进|招引|创建|争创|认定|研制|制定|主持|主导|参与制定|申请|设立|建成投产|开工|投产|推广应用|开发|攻克|转化|培训|培养|改造|开展|举办|突破|推广|完成|盘活|腾退|供应|治理|修复';

/** What lets grow or keeps. */
export const grow =
  '打造成|累计建成|建成|培育成|发展成|培育|培育形成|培育壮大|打造|形成|壮大|发展|扶持|集聚|聚集|拥有|建成|构建|做大|做强|支持|选择|遴选|筛选|选树|选育|孵化|评选|储备|树立|成为|推出';

/** What changes against a base. */
export const change = '提高|提升|增加|增长|上升|扩大|下降|降低|减少|减|压减|削减|淘汰|化解|压缩|退出|关停|缩短|翻';

export const hedges = '力争|争取|努力|谋划';

/** Bounds that follow a number, with the comparator each one means. */
export const boundAfter = /^(?:个)?(以上|及以上|之上|以下|及以下|以内|之内|左右|上下)/;
/** Bounds that stand right before a number. */
export const boundBefore =
  /(不低于|不少于|不小于|至少|超过|突破|超|高于|大于|多于|逾|≥|>|不超过|不高于|不大于|不多于|低于|小于|少于|≤|<|最多|近|约|大约|接近|将近|约为|控制在|压减到|严控在)(?:到|达|达到|了)?$/;

/** Nouns of things that a size puts in a class: 超百亿元企业, 亿元以上项目. */
export const classed =
  '企业|公司|集团|龙头|项目|产品|单品|品牌|基地|园区|开发区|集群|产业|平台|市场|产业链|县|市|区|乡镇|街道|商圈|高炉|转炉|锅炉|机组|仿制药|大户|工厂|矿山|港口|旗舰|领域|行业|板块|枢纽|楼宇';
