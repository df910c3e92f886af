import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type TokenRequest, useTokenRequest } from '../api/token.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

function TokenForm({ wanted }: { wanted: TokenRequest }) {
  const queries = useQueryClient();
  const [token, setToken] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (token.trim() === '') return;
    wanted.answer(token.trim());
    // What failed for want of it does not wait.
    void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  }
  return (
    <form className="shell-token" onSubmit={submit}>
      <p>{wanted.why}</p>
      <TextField
        label="Token"
        type="password"
        value={token}
        onChange={setToken}
        autoFocus
        description="Whoever runs this program has it. It is kept for this tab only."
      />
      <Button look="primary" type="submit" isDisabled={token.trim() === ''}>
        Go on
      </Button>
    </form>
  );
}

/** Asks for the token when the program does; what waited for it goes on by itself. */
export function TokenDialog() {
  const wanted = useTokenRequest();
  return (
    <Dialog title="A token is needed" isOpen={wanted !== undefined} onClose={() => wanted?.answer(null)}>
      {wanted ? <TokenForm wanted={wanted} /> : null}
    </Dialog>
  );
}
