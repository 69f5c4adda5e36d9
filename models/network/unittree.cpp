// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unittree.h"

#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

UnitTree UnitTree::read(const Database &database)
{
    UnitTree tree;
    std::vector<UnitId> byName;
    Query query(database, u"SELECT id, parent_id, level, name FROM unit ORDER BY name, id"_s);
    while (query.next()) {
        const UnitId id(query.integer(0));
        tree.m_nodes.insert(id, {id, UnitId(query.integer(1)), query.text(2), query.text(3), {}});
        byName.push_back(id);
    }
    for (const UnitId id : byName) {
        const auto parent = tree.m_nodes.find(tree.m_nodes.find(id)->parent);
        (parent == tree.m_nodes.end() ? tree.m_roots : parent->children).push_back(id);
    }
    return tree;
}

const UnitTree::Node *UnitTree::find(UnitId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : &*found;
}

QSet<UnitId> UnitTree::subtree(UnitId id) const
{
    QSet<UnitId> below;
    std::vector<UnitId> open;
    if (find(id))
        open.push_back(id);
    while (!open.empty()) {
        const UnitId next = open.back();
        open.pop_back();
        if (below.contains(next))
            continue;
        below.insert(next);
        const auto &children = find(next)->children;
        open.insert(open.end(), children.begin(), children.end());
    }
    return below;
}

std::vector<UnitId> UnitTree::path(UnitId id) const
{
    std::vector<UnitId> steps;
    for (const Node *node = find(id); node; node = find(node->parent)) {
        if (std::find(steps.begin(), steps.end(), node->id) != steps.end())
            break;
        steps.insert(steps.begin(), node->id);
    }
    return steps;
}

} // namespace vs
