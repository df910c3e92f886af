import { z } from 'zod';

/** The words of the graph (docs/glossary.md), each a closed list. */
export const kinds = ['firm', 'university', 'public-lab', 'intermediary', 'public-body'] as const;
/** What organisations of a kind are called in the graph, beside Organisation. */
export const kindLabels: Record<(typeof kinds)[number], string> = {
  firm: 'Firm',
  university: 'University',
  'public-lab': 'PublicLab',
  intermediary: 'Intermediary',
  'public-body': 'PublicBody',
};
export const sizes = ['sme', 'large'] as const;
export const fates = ['active', 'acquired', 'merged', 'closed'] as const;
export const sectors = ['manufacturing', 'services', 'research'] as const;
/** From the most to the least certain. */
export const confidences = ['high', 'medium', 'low'] as const;
export const spinoffTypes = ['university', 'corporate', 'public-lab'] as const;
export const spinoffRules = [
  'founder-employer',
  'any-founder',
  'licence',
  'divestment',
  'student',
  'joint-venture',
  'derived',
] as const;
export const formalities = ['formal', 'informal'] as const;
export const scopes = ['intra-regional', 'national', 'international', 'unknown'] as const;
/** Gould–Fernandez roles, in the order coordinator AAA, itinerant ABA, representative AAB, gatekeeper ABB, liaison ABC. */
export const roles = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;

export const Kind = z.enum(kinds);
export const Size = z.enum(sizes);
export const Fate = z.enum(fates);
export const Sector = z.enum(sectors);
export const Confidence = z.enum(confidences);
export const SpinoffType = z.enum(spinoffTypes);
export const SpinoffRule = z.enum(spinoffRules);
export const Formality = z.enum(formalities);
export const Scope = z.enum(scopes);
export const Role = z.enum(roles);
/** The years that are taken. Below them a typing error (198, 87) is likelier than an organisation. */
export const firstYear = 1000;
export const lastYear = 2100;
export const Year = z.number().int().min(firstYear).max(lastYear);
export const Level = z.number().int().min(0).max(3);

export type Kind = z.infer<typeof Kind>;
export type Size = z.infer<typeof Size>;
export type Fate = z.infer<typeof Fate>;
export type Sector = z.infer<typeof Sector>;
export type Confidence = z.infer<typeof Confidence>;
export type SpinoffType = z.infer<typeof SpinoffType>;
export type SpinoffRule = z.infer<typeof SpinoffRule>;
export type Scope = z.infer<typeof Scope>;
export type Role = z.infer<typeof Role>;
export type Level = 0 | 1 | 2 | 3;
