import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by where the time goes: programs and databases are started and killed, axe looks at every element. */
const long =
  /\/(browser\/(axe|shell|away|genealogy)|integration\/(torture|embedded|imports-together|edits-random|two-programs))/;

/**
 * One sort of tests after the other, so that a worker keeps what it has loaded; of each the long files first, so that at the end no
 * worker has to wait for another; the others by Vitest's own rule.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isShort = ({ moduleId }: TestSpecification) => Number(!long.test(moduleId));
    const sort = ({ project }: TestSpecification) => Number(project.name === 'browser');
    return sorted.sort((a, b) => sort(a) - sort(b) || isShort(a) - isShort(b));
  }
}
