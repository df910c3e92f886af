import type { jsPDF } from 'jspdf';

const a4 = { width: 595, height: 842 };
const edge = 48;
const lineHeight = 13;

/** The addresses of the sources on pages of their own, each to be followed. */
export function writeSources(doc: jsPDF, sources: readonly string[]): void {
  if (sources.length === 0) return;
  let y = a4.height;
  const line = (text: string, style: 'normal' | 'bold', address?: string) => {
    if (y + lineHeight > a4.height - edge) {
      doc.addPage([a4.width, a4.height], 'portrait');
      y = edge + lineHeight;
    }
    doc.setFont('DejaVu', style);
    doc.setFontSize(style === 'bold' ? 13 : 9);
    doc.setTextColor('#1c1b19');
    if (address) doc.textWithLink(text, edge, y, { url: address });
    else doc.text(text, edge, y);
    y += lineHeight;
  };
  line('Sources', 'bold');
  for (const source of sources) {
    doc.setFontSize(9);
    const isAddress = /^https?:\/\//.test(source);
    const parts = doc.splitTextToSize(source, a4.width - 2 * edge) as string[];
    for (const part of parts) line(part, 'normal', isAddress ? source : undefined);
  }
}
