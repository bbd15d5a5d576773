# SPDX-License-Identifier: Apache-2.0
# The pytest plugin: the fixture `couvert_world`, its marker, and the options that choose the seed.
"""Loaded by pytest when couvert-testing is installed; else say pytest_plugins = ["couvert._pytest"]."""
import pytest


def pytest_addoption(parser):
    group = parser.getgroup("couvert")
    group.addoption("--couvert-seed", type=int, default=None, help="every couvert_world has this seed")
    group.addoption("--couvert-seeds", type=int, default=None,
                    help="play each test with a couvert_world so often, with the seeds 1, 2, 3, ...")


def pytest_configure(config):
    config.addinivalue_line("markers", "couvert_world(seed=1, seeds=None, **options): the world that the fixture of "
                                       "that name makes; seeds: one test for each")


def pytest_generate_tests(metafunc):
    if "couvert_world" not in metafunc.fixturenames:
        return
    marker = metafunc.definition.get_closest_marker("couvert_world")
    wanted = marker.kwargs if marker else {}
    one, many = metafunc.config.getoption("--couvert-seed"), metafunc.config.getoption("--couvert-seeds")
    if one is not None:
        seeds = [one]
    elif many is not None:
        seeds = range(1, many + 1)
    else:
        seeds = wanted.get("seeds") or [wanted.get("seed", 1)]
    metafunc.parametrize("couvert_world", list(seeds), indirect=True, ids=lambda seed: f"seed{seed}")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    world = getattr(item, "_couvert_world", None)
    if report.when == "call" and report.failed and world is not None:
        item._couvert_failed = True
        report.sections.append((f"story of the world of seed {world.seed}", "\n".join(world.story()[-200:])))


@pytest.fixture
def couvert_world(request):
    """A simulated world. After the test everything heals and the world judges; a broken promise fails the test."""
    from couvert.testing import World
    marker = request.node.get_closest_marker("couvert_world")
    options = {name: value for name, value in (marker.kwargs if marker else {}).items() if name not in ("seed", "seeds")}
    world = World(seed=request.param, **options)
    request.node._couvert_world = world
    try:
        yield world
        if not getattr(request.node, "_couvert_failed", False):
            world.verify()
    finally:
        request.node._couvert_world = None
        world.close()
