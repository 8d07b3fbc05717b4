/**
 * Docker creates no container with less memory, MiB.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export const MINIMUM_MEMORY_MIB = 6;
