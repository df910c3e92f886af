import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const quote = (value: unknown) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

const typeWords: Record<string, string> = {
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  int: 'a whole number',
};

function ofBound(issue: RawIssue & { code: 'too_small' | 'too_big' }): string {
  const [word, bound] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  if (issue.origin === 'array') return `takes at ${word} ${bound} values`;
  if (issue.origin === 'string') return `takes at ${word} ${bound} characters`;
  const beyond = issue.code === 'too_small' ? 'more than' : 'less than';
  return `${quote(issue.input)} is out of range: ${issue.inclusive ? `at ${word}` : beyond} ${bound}`;
}

/** What is wrong with a value of a request, with the value itself and what would do instead; undefined leaves it to the schema. */
export function issueWords(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `${quote(issue.input)} is not ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${quote(issue.input)} is not one of ${issue.values.join(', ')}`;
    case 'too_small':
    case 'too_big':
      return ofBound(issue);
    case 'unrecognized_keys':
      return `there is no parameter ${issue.keys.map(quote).join(', ')} here`;
    default:
      return undefined;
  }
}
