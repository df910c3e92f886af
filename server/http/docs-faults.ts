import { endpointsWith, type KnownFault, knownFaults } from './faults.ts';
import { operationId } from './operation-id.ts';

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Words in which `this` is code. */
export function prose(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

/** Codes, each leading to what is said of it. */
export function faultLinks(codes: string[]): string {
  return codes.map((code) => `<a href="#${code}"><code>${code}</code></a>`).join(', ');
}

function whereFrom({ ref }: KnownFault): string {
  const links = endpointsWith(ref).map((endpoint) => {
    const name = `${endpoint.method.toUpperCase()} ${endpoint.path}`;
    return `<a href="#${operationId(endpoint)}">${escapeHtml(name)}</a>`;
  });
  return links.length > 0 ? `<p><small>${links.join(' · ')}</small></p>` : '';
}

/** One status of a code: the same code can come with two. */
function statusOf(fault: KnownFault): string {
  const { status, meaning, remedy, example } = fault;
  return `<p><strong>${status}</strong> ${prose(meaning)} <em>${prose(remedy)}</em></p>
<pre tabindex="0">${escapeHtml(example)}</pre>${whereFrom(fault)}`;
}

/** All faults by code: a problem's `type` leads to one of them. */
export function faultsSection(): string {
  const codes = [...new Set(knownFaults.map(({ code }) => code))];
  const entries = codes.map((code) => {
    const statuses = knownFaults.filter((fault) => fault.code === code).map(statusOf);
    return `<div id="${code}"><h3><code>${code}</code></h3>${statuses.join('')}</div>`;
  });
  return `<section id="faults"><h2>Faults</h2><p>Errors are problem details (RFC 9457): <code>type</code> leads here, <code>detail</code> says
what was wrong this time, <code>errors</code> names the single places. What a fault means, <em>what to do</em>, an example of its detail,
and which endpoints can give it:</p>
${entries.join('\n')}</section>`;
}
