import { get as getByHttp } from 'node:http';
import { get as getByHttps, type RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import type { z } from 'zod';

const timeoutMs = 5000;
/** A list of all pods of a namespace with a quota is far smaller. */
const mostBytes = 16 << 20;

/** The API server said something else than 200. */
export class ApiAnswer extends Error {
  override readonly name = 'ApiAnswer';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads from an API server, over connections that are used again. The typed client of the Kubernetes project opens a new
 * one for each request, and what is read here is parsed by schemas of our own in any case.
 */
export class ClusterApi {
  readonly config: KubeConfig;

  constructor(config: KubeConfig) {
    this.config = config;
  }

  /** GET of a path such as /api/v1/pods, parsed. Throws {@link ApiAnswer}, or an Error when nobody answers in time. */
  async read<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
    return schema.parse(JSON.parse(await this.text(path)));
  }

  async text(path: string): Promise<string> {
    const server = this.config.getCurrentCluster()?.server ?? '';
    const options: RequestOptions = {};
    await this.config.applyToHTTPSOptions(options);
    return await new Promise((resolve, reject) => {
      const get = server.startsWith('https:') ? getByHttps : getByHttp;
      const request = get(`${server}${path}`, { ...options, timeout: timeoutMs }, (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > mostBytes)
            request.destroy(new Error(`expected at most ${mostBytes} bytes of ${path}, found more`));
          else parts.push(part);
        });
        response.once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const status = response.statusCode ?? 0;
          if (status === 200) resolve(text);
          else reject(new ApiAnswer(status, `the API server answered ${path} with ${status}: ${text.slice(0, 300)}`));
        });
      });
      request.once('timeout', () =>
        request.destroy(new Error(`no answer from ${server} within ${timeoutMs / 1000} s`)),
      );
      request.once('error', reject);
    });
  }
}
