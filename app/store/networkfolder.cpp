// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/networkfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

bool isNetworkType(const QByteArray& type)
{
    // As the kernel names them; what follows "fuse." is the program behind it.
    static constexpr std::array types{"nfs",         "nfs4",      "cifs",       "smb3",         "smbfs",          "9p",           "afs",       "ceph",    "coda",
                                      "ncpfs",       "lustre",    "gfs2",       "ocfs2",        "glusterfs",      "davfs",        "virtiofs",  "vboxsf",  "prl_fs",
                                      "fuse.sshfs",  "fuse.davfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph-fuse", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.smbnetfs",
                                      "fuse.curlftpfs", "fuse.vmhgfs-fuse", "fuse.mfs", "fuse.juicefs", "fuse.kio-fuse"};
    return std::ranges::any_of(types, [&type](const char* known) { return type == known; });
}

bool isNamed(const QString& folder)
{
    const QStringList named = qEnvironmentVariable("PACTLEDGER_NETWORK_FOLDERS").split(u':', Qt::SkipEmptyParts);
    return std::ranges::any_of(named, [&folder](const QString& one) {
        const QString root = QDir(one).canonicalPath();
        return !root.isEmpty() && (folder == root || folder.startsWith(root + u'/'));
    });
}

}

bool isOnNetwork(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.exists() ? QFileInfo(info.canonicalFilePath()).path() : info.dir().canonicalPath();
    return !folder.isEmpty() && (isNamed(folder) || isNetworkType(QStorageInfo(folder).fileSystemType()));
}

}
