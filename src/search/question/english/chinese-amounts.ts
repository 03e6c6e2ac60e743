/** A word of size between a number and its unit, as so many 亿. */
const sizes: Readonly<Record<string, number>> = { trillion: 10_000, billion: 10, million: 0.01, thousand: 0.00001 };

const amount = /(?<![\p{L}\d.])(\d[\d,]*(?:\.\d+)?)[\s-]*(trillion|billion|million|thousand)[\s-]*(yuan|rmb)?/giu;
const yuan = /(?<![\p{L}\d.])(\d[\d,]*(?:\.\d+)?)\s*(yuan|rmb)\b/giu;

/** So many 亿 as plans print it: 1.7万亿, 5000亿, 5000万, 3000. */
function printed(value: number): string {
  const said = (each: number): string => String(Number(each.toFixed(6)));
  if (value >= 10_000) return `${said(value / 10_000)}万亿`;
  if (value >= 1) return `${said(value)}亿`;
  return value >= 0.0001 ? `${said(value * 10_000)}万` : said(value * 1e8);
}

/** A question with its amounts and shares as plans print them: 1.7 trillion yuan → 1.7万亿元, 12 per cent → 12%. */
export const chineseAmounts = (text: string): string =>
  text
    .replace(amount, (_, number: string, size: string, money: string | undefined) => {
      const value = Number(number.replaceAll(',', '')) * (sizes[size.toLowerCase()] ?? 1);
      return ` ${printed(value)}${money ? '元' : ''} `;
    })
    .replace(yuan, ' $1元 ')
    .replace(/\bpercentage points?\b/gi, '个百分点')
    .replace(/\s*\bper ?cent\b/gi, '%')
    .replace(/(?<=\d),(?=\d{3})/g, '');
