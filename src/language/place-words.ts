/**
 * Names of cities, counties and districts, without their last character, that plans write as plain words far more often than as names: 合作 (a
 * city of Gansu), 资源 (a county of Guangxi), 公安 (one of Hubei). Alone they name no place.
 */
export const placeWords: ReadonlySet<string> = new Set(
  [
    '合作 资源 公安 新兴 振兴 新建 港口 惠民 平安 安居 安定 富裕 兴业 延长 会同 友好 友谊 和平 共和 同心 互助 向阳 前进 前锋 红星 红旗 东风 解放 复兴',
    '东方 中原 南部 江南 江北 江岸 河西 河口 江口 湖口 湖滨 滨海 滨江 滨湖 临海 平原 南郊 城关 城中 城西 城北 城东 城厢 市中 市南 市北 老城 新城 古城 双城 山城 水城',
    '海港 港北 港南 运河 路桥 天桥 钟楼 鼓楼 灯塔 白塔 平房 温泉 青山 金山 绿园 西湖 东湖 南湖 太湖 东海 南海 北海 长江 江山 天涯 白云 光明 明光 新星 七星',
    '朝阳 大兴 大同 长治 长寿 长乐 永安 太平 民乐 康乐 富民 新民 民权 博爱 政和 平和 和顺 和政 和田 安宁 宁静 平定 永定 同仁 同德 集贤 进贤 崇信 威信 方正 宏伟 丰满',
    '大方 大通 大关 大名 全州 大安 大田 大洼 比如 东至 界首 中方 三元 天心 天元 高明 清新 文明 光泽 开放 建设 通道 通海 商城 商都 石棉 白银 武功 小店 牡丹 芙蓉 海棠 莲花 桃源 凤凰 麒麟 卧龙',
  ].flatMap((line) => line.split(' ')),
);
