/** Characters that look alike in print and that recognition, typing by shape and careless copying put for one another: a group a word. */
const groups = [
  '料枓科 钢铜钥 己已巳 未末 士土 人入 日曰 千干于 天夫无 大太犬 析折拆 侯候 治冶 鸟乌 今令 戊戌戍 晴睛情清请 住往 拔拨 栽裁载 辨辩瓣',
  '徽微徵 竞竟 技枝 没设 项顶 全金 王玉主 市布巾 目自且 员贝 问间闻 困因 园圆国 措借 业亚 生牛 休体 代伐 仓仑 准淮 幕慕墓募 暮 复夏 拨泼',
  '崇祟 祥样 洋详 梁粱 采彩 蓝篮 喜嘉 赢嬴羸 遣遗 拆坼 沂沂 驱躯 侦贞 抢枪 杨扬 桔拮 湖潮 溯塑 泡饱 泊伯 汇江 汗汁 汽气 油抽 沿治 洗冼',
  '铝铅 锂锤 镍臬 锡锑 硅桂 碳炭 氢氮氧 磁滋 膜摸模 纤歼 纺访 织识 纳讷 维唯惟 绿缘 线钱 组祖 结洁 缎锻 综棕 缆揽 编偏 缝逢 经径 纪记',
  '产严 企介 优忧 伟伪 传传 侧测 便使 倍信 值直 偿尝 储诸 光先 免兔 具县 农衣 凋调 划刬 列例 刻核 剂济 力刀 办为 劲动 励历 勘堪 区凶 升开',
  '协胁 南商 占古 即既 厂广 历厉 压庄 县具 友反 变恋 台合 叶汁 号另 吉古 名各 向问 否杏 含舍 启居 呈星 员负 周同 品晶 哈恰 哨峭 唐庸 喝渴',
  '城域诚 培陪 基墓 塔搭 境镜竟 增憎 处外 备各 头买 契挈 委季秀 孔扎 宁宇 完宗 实买 客容 宫官 密蜜 寒塞 导异 封卦 射谢 将奖 小少 尖尘 局居',
].join(' ');

/** The characters that look like a character, without itself. */
export const looksLike: ReadonlyMap<string, readonly string[]> = groups.split(' ').reduce((found, group) => {
  for (const char of group)
    found.set(
      char,
      [...new Set([...(found.get(char) ?? []), ...group])].filter((other) => other !== char),
    );
  return found;
}, new Map<string, string[]>());
