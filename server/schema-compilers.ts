import ajvCompiler from '@fastify/ajv-compiler';
import serializerSelector from '@fastify/fast-json-stringify-compiler';

type Serializer = serializerSelector.Serializer;

const buildSerializer: serializerSelector.SerializerFactory = (schemas, options) => {
  const compile = serializerSelector()(schemas, options);
  return (route) => {
    if (typeof route.schema !== 'object' || route.schema === null) return compile(route);
    const serializer = serializers.get(route.schema) ?? compile(route);
    serializers.set(route.schema, serializer);
    return serializer;
  };
};
const serializers = new WeakMap<object, Serializer>();

/**
 * Fastify's own compilers of schemas, shared by all servers of a process: each schema is compiled once. Production has one server;
 * tests make hundreds, and would spend half of their time here. No server adds schemas or options of its own.
 */
export const schemaCompilers = { buildValidator: ajvCompiler(), buildSerializer };
