/** Object storage through the S3 API only: MinIO in production, another real S3 server in the local edition. */
@NullMarked
package vn.hoso.plumbing.objects;

import org.jspecify.annotations.NullMarked;
