import type { CSL } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { listed } from '../../src/cite/engine.ts';

/** Examples that the standards print (2025: 8.11, 8.14, annex B; 2015: 电子资源), as far as this site cites such things. */
const day = (text: string): CSL['issued'] => ({ 'date-parts': [text.split('-').map(Number)] }) as CSL['issued'];
const museum = {
  id: 'b10-2',
  type: 'webpage',
  title: '北京鲁迅博物馆志愿服务章程',
  author: [{ literal: '北京鲁迅博物馆（北京新文化运动纪念馆）' }],
  issued: day('2021-04-21'),
  accessed: day('2023-05-02'),
  URL: 'http://www.luxunmuseum.com.cn/html/202104/a11310.htm',
} as CSL;
const calis = {
  id: 'b10-4',
  type: 'webpage',
  title: '馆际互借与文献传递服务',
  author: [{ literal: '高等教育文献保障系统' }],
  accessed: day('2025-06-21'),
  URL: 'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc',
} as CSL;
const cover = {
  id: 'b10-6',
  type: 'webpage',
  title: '[《昨日之歌》图书封面]',
  issued: day('2015-09-18'),
  accessed: day('2023-03-06'),
  URL: 'http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg',
} as CSL;
const images = {
  id: 'b13-3',
  type: 'dataset',
  title: '天宫二号遥感图像自然景物分类科学数据',
  author: ['周壮', '李盛阳', '吴薇', '某某'].map((literal) => ({ literal })),
  version: '1.0',
  publisher: '国家基础学科公共科学数据中心',
  issued: day('2023-09-10'),
  accessed: day('2025-07-15'),
  URL: 'https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf',
} as CSL;
const notice = {
  id: '2015-notice',
  type: 'legislation',
  title: '关于转发北京市企业投资项目核准暂行实施办法的通知',
  author: [{ literal: '北京市人民政府办公厅' }],
  number: '京政办发[2005]37号',
  issued: day('2005-07-12'),
  accessed: day('2011-07-12'),
  URL: 'http://china.findlaw.cn/fagui/p_1/39934.html',
} as CSL;

describe('GB/T 7714—2025', () => {
  it.each([
    [
      museum,
      '北京鲁迅博物馆（北京新文化运动纪念馆）. 北京鲁迅博物馆志愿服务章程[EB/OL]. （2021-04-21）[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.',
    ],
    [
      calis,
      '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.',
    ],
    [
      cover,
      '[《昨日之歌》图书封面][EB/OL]. （2015-09-18）[2023-03-06]. http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg.',
    ],
    [
      images,
      '周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类科学数据[DS/OL]. V1.0. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.',
    ],
  ])('%#', (item, line) => expect(listed(item, 'gbt7714-2025')).toBe(line));
});

it('GB/T 7714—2015: a government’s notice', () => {
  expect(listed(notice, 'gbt7714-2015')).toBe(
    '北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号[A/OL]. (2005-07-12)[2011-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.',
  );
});
