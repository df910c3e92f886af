import type { jsPDF } from 'jspdf';

export interface Page {
  doc: jsPDF;
  /** Points of a pixel of the drawing. */
  scale: number;
}
