import { getProvenance } from '../../../contract/exports.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { announce } from '../../ui/toasts.ts';
import { useOrganisationNames } from '../useOrganisation.ts';
import { copyText, shareAddress } from './address.ts';
import { bibtex, type Cited, citationText } from './cite.ts';
import { viewTitle } from './view-title.ts';
import './share.css';

/** A text to be copied; it can be marked by hand where the browser doesn't let the page copy. */
function Copyable({ label, text, isCode = false }: { label: string; text: string; isCode?: boolean }) {
  async function copy() {
    if (await copyText(text)) announce(`${label} copied.`);
    else announce('The browser does not let the page copy: mark the text and copy it by hand.', 'error');
  }
  return (
    <section className="share-text" aria-label={label}>
      <header>
        <h3>{label}</h3>
        <Button onPress={() => void copy()} aria-label={`Copy: ${label}`}>
          Copy
        </Button>
      </header>
      <pre className={isCode ? 'share-code' : undefined}>{text}</pre>
    </section>
  );
}

function Citations({ cited }: { cited: Cited }) {
  return (
    <>
      <p className="share-hint">
        The link opens this view again, and says so if the data has changed since.
        {/\/\/(localhost|127\.|\[::1\])/.test(cited.address)
          ? ' It leads to this machine: whoever reads it elsewhere needs the program and the data.'
          : null}
      </p>
      <Copyable label="Reference" text={citationText(cited)} />
      <Copyable label="BibTeX" text={bibtex(cited)} isCode />
    </>
  );
}

/** How to cite what is on screen. */
export function CiteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [state] = useAppState();
  const { focus, genealogy, filter } = state;
  const name = useOrganisationNames([focus, genealogy.relatedTo].filter((id) => id !== null));
  const { data, error, refetch } = useAnswer(getProvenance, { query: filter }, isOpen);
  return (
    <Dialog title="Cite this view" isOpen={isOpen} onClose={onClose}>
      {error ? (
        <ErrorState what="What to cite could not be read." error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Citations
          cited={{
            title: viewTitle(state, name),
            address: shareAddress(state, data.dataVersion),
            provenance: data,
          }}
        />
      ) : (
        <Loading what="Reading the sources" />
      )}
    </Dialog>
  );
}
