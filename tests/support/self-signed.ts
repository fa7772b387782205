import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A self-signed certificate and its key, PEM, as for an app registration. Node cannot create one. */
export function selfSigned(name: string, from: Date, until: Date, kind: 'rsa' | 'ec' = 'rsa'): { certificate: string; privateKey: string } {
  const { publicKey, privateKey } =
    kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const unsigned = toBeSigned(name, publicKey, from, until);
  const signature = sign('sha256', unsigned, privateKey);
  const whole = sequence(unsigned, SHA256_WITH_RSA, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** X.509 version 1 (RFC 5280 §4.1.2.1): nothing optional. */
function toBeSigned(name: string, publicKey: KeyObject, from: Date, until: Date): Buffer {
  const commonName = sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)));
  const named = sequence(der(0x31, commonName));
  const serial = der(0x02, Buffer.from([1]));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return sequence(serial, SHA256_WITH_RSA, named, sequence(timeOf(from), timeOf(until)), named, spki);
}

const SHA256_WITH_RSA = Buffer.from('300d06092a864886f70d01010b0500', 'hex');

function timeOf(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
