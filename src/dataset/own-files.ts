/** The page's own files: beside it on its host, or in the page itself where that is one file. */
import { within } from 'virtual:files';
import { dataAddress } from './data-address';

/** @param path relative to the page, "data/dataset.json" */
export async function fetchOwn(path: string): Promise<Response> {
  if (within) return new Response(within[path] ?? null, { status: path in within ? 200 : 404 });
  const hash = document.getElementById('root')?.dataset.prerendered;
  return fetch(new URL(dataAddress(path, hash), document.baseURI));
}

/** What makes an `<a>` give one of these files. */
export function ownLink(path: string): { href: string; onClick?: (event: Click) => void } {
  const text = within?.[path];
  if (text === undefined) return { href: path };
  const onClick = (event: Click) => {
    event.preventDefault();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text]));
    link.download = path.slice(path.lastIndexOf('/') + 1);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  return { href: path, onClick };
}

type Click = Pick<Event, 'preventDefault'>;
