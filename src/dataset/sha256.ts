import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 (hex) of the UTF-8 bytes of a text. Not by `crypto.subtle`: browsers have none on a page that
 * came by plain http, and the page as one file may stand anywhere.
 */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
