/** A question written by hand: every block that holds one of `holds`, as printed, must be listed in the tier named or a better one; in 原文一致 no other. */
export interface Written {
  q: string;
  tier: 'exact' | 'all' | 'related';
  holds: readonly string[];
}

const exact = (q: string, ...holds: string[]): Written => ({ q, tier: 'exact', holds: holds.length > 0 ? holds : [q] });
const all = (q: string, ...holds: string[]): Written => ({ q, tier: 'all', holds });
const related = (q: string, ...holds: string[]): Written => ({ q, tier: 'related', holds });

export const written: readonly Written[] = [
  // Places, firms, terms, figures as they are printed.
  ...['石墨烯', '清河', '邢台', '石家庄', '张家口', '雄安新区', '郑州航空港', '京津冀', '曹妃甸', '中关村'].map((q) => exact(q)),
  ...['大数据', '人工智能', '工业机器人', '领导小组', '充电桩', '重点实验室', '新能源汽车', '生物医药', '增材制造', '太赫兹'].map((q) =>
    exact(q),
  ),
  ...['245亿元', '65000个', '1970座', '12%', '1.7万亿元', '1.4万亿美元', '4000亿元', '5000亿元', '10%左右', '翻一番'].map((q) => exact(q)),
  // A single character; signs; what begins or ends inside a number, a Latin word, a title.
  exact('镍'),
  exact('烯'),
  exact('.7万亿'),
  exact('970座'),
  exact('MOLED', 'MOLED'),
  exact('&D', '&D'),
  exact('018〕3号'),
  exact('“十三五”规', '“十三五”规'),
  exact('、生物医药'),
  exact('到2020年，'),
  // Quotation marks mean exactly these characters.
  exact('"石墨烯"', '石墨烯'),
  exact('“领导小组”', '领导小组'),
  exact('「大数据」', '大数据'),
  // Width, case, spaces, dots, 〇 and ％ don't matter.
  exact('ＡＭＯＬＥＤ', 'AMOLED'),
  exact('amoled', 'AMOLED'),
  exact('石 墨 烯', '石墨烯'),
  exact('石·墨·烯', '石墨烯'),
  exact('１２％', '12%', '12％'),
  exact('r&d', 'R&D'),
  exact('3d打印', '3D打印'),
  exact('3D 打印', '3D打印'),
  exact('2018-2020', '2018—2020', '2018-2020', '2018－2020', '2018–2020'),
  exact('ipv6', 'IPv6', 'IPV6', 'Ipv6'),
  exact('pm２.5', 'PM2.5'),
  // Other ways of writing a number are found, named as such.
  all('100项', '百项'),
  all('一百项', '百项'),
  all('100家', '百家'),
  all('17000亿', '1.7万亿'),
  all('百分之十二', '12%'),
  all('五千亿元', '5000亿元'),
  all('13个', '十三个'),
  // All words, apart.
  all('新材料 石墨烯', '石墨烯等新材料'),
  // Misprints under either reading.
  exact('莲花清瘟'),
  all('连花清瘟', '莲花清瘟'),
  exact('软件因'),
  all('软件园', '软件因'),
  exact('材枓'),
  // Other names of a topic.
  related('增材制造', '3D打印'),
  related('IPv6', '互联网协议第六版'),
  related('智能物联', '物联网'),
  // What stands nowhere.
  ...['南宫', '錒錒', 'zzzz', 'aaaa', '石墨烯大数据', '<mark>'].map((q): Written => ({ q, tier: 'exact', holds: [] })),
];
