import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by where the time goes: axe looks at every element, Neo4j is started again and again. */
const long = /\/(browser\/(axe|shell|away)|integration\/(embedded|imports-together|genealogy-many-lines))/;

/** Long files first, so that at the end no worker has to wait for another; the others by Vitest's own rule. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => Number(long.test(moduleId));
    return sorted.sort((a, b) => isLong(b) - isLong(a));
  }
}
