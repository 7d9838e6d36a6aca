<?xml version="1.0" encoding="UTF-8"?>
<!-- The deck: slides of the catalog in their order, each a message with at most a handful of lines and the trainer's notes.
     fill= adds lines from the company's own data after the written ones; what does not fit on one slide goes on to the next. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/year.xsl"/>

  <xsl:variable name="fit" select="number(/kitei/budgets/budget[@id = 'slide-lines']/@name)"/>
  <xsl:variable name="slides" select="/kitei/model/catalog/slide"/>

  <!-- The cases the company chose, else all of them. -->
  <xsl:variable name="chosen" select="concat(' ', normalize-space($company/training/@cases), ' ')"/>
  <xsl:variable name="cases" select="/kitei/model/catalog/case[$chosen = '  ' or contains($chosen, concat(' ', @id, ' '))]"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="slides" lang="{$lang}">
      <xsl:call-template name="cover"/>
      <xsl:apply-templates select="$slides" mode="slide"/>
    </tree>
  </xsl:template>

  <!-- Whose deck, which edition, for which year. -->
  <xsl:template name="cover">
    <slide id="{$document}-cover" title="{$row/@name}" class="cover">
      <xsl:call-template name="company"/>
      <p>
        <xsl:call-template name="fiscal-year"/>
      </p>
      <p class="small">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'slides-cover'"/>
          <xsl:with-param name="one">
            <xsl:value-of select="$row/@number"/>
          </xsl:with-param>
          <xsl:with-param name="two">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'edition-short'"/>
              <xsl:with-param name="one" select="string($row/@edition)"/>
            </xsl:call-template>
          </xsl:with-param>
          <xsl:with-param name="three"><xsl:apply-templates select="key('catalog', concat('class ', $row/@class))" mode="mark"/></xsl:with-param>
        </xsl:call-template>
      </p>
      <notes>
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'slides-length'"/>
            <xsl:with-param name="one" select="sum($slides/@minutes)"/>
          </xsl:call-template>
        </p>
      </notes>
    </slide>
  </xsl:template>


  <!-- ========== Slides ========== -->

  <xsl:template match="slide" mode="slide">
    <xsl:call-template name="slide"/>
  </xsl:template>

  <!-- The subjects: chapters with rules for those who sit in the room. -->
  <xsl:template match="slide[@fill = 'agenda']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="/kitei/model/chapters/chapter[topic/rule[@tier = 'standard']
        [contains(concat(' ', @roles, ' '), ' worker ') or contains(concat(' ', @roles, ' '), concat(' ', $everyone/@id, ' '))]]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="slide[@fill = 'patterns']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="/kitei/model/catalog/pattern[@in-use = 'yes']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="slide[@fill = 'roles']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="/kitei/model/catalog/role[@in-use = 'yes']"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Rules the company or its layers wrote for those who sit in the room. -->
  <xsl:template match="slide[@fill = 'own-rules']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="/kitei/model/chapters/chapter/topic/rule[@by][short]
        [contains(concat(' ', @roles, ' '), ' worker ') or contains(concat(' ', @roles, ' '), concat(' ', $everyone/@id, ' '))]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Documents that have been revised. -->
  <xsl:template match="slide[@fill = 'changes']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="/kitei/documents/document[@tier][edition[2]]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="slide[@fill = 'contacts']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="$company/contacts/*"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="slide[@fill = 'report']" mode="slide">
    <xsl:call-template name="filled">
      <xsl:with-param name="items" select="/kitei/model/catalog/report[card]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The slide itself stands before the cases if it has lines; else its notes go with them. -->
  <xsl:template match="slide[@fill = 'cases']" mode="slide">
    <xsl:variable name="of" select="."/>
    <xsl:if test="line and $cases">
      <xsl:call-template name="slide"/>
    </xsl:if>
    <xsl:apply-templates select="$cases" mode="slide">
      <xsl:with-param name="of" select="$of"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Its message is about the data: without any there is no slide. -->
  <xsl:template name="filled">
    <xsl:param name="items"/>
    <xsl:if test="$items">
      <xsl:call-template name="slide">
        <xsl:with-param name="items" select="$items"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- One slide, and as many more as the items need. from: how many items stand on the slides before. -->
  <xsl:template name="slide">
    <xsl:param name="items" select="/.."/>
    <xsl:param name="from" select="0"/>
    <xsl:param name="part" select="1"/>
    <xsl:variable name="written" select="line[$part = 1][position() &lt;= $fit]"/>
    <xsl:variable name="room" select="$fit - count($written)"/>
    <!-- parts: this one, and the rest in full slides -->
    <xsl:variable name="parts" select="$part + ceiling((count($items) - $from - $room) div $fit) * (count($items) - $from &gt; $room)"/>
    <slide id="{@id}" title="{@name}">
      <xsl:if test="$part &gt; 1">
        <xsl:attribute name="id"><xsl:value-of select="concat(@id, '-', $part)"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="$parts &gt; 1">
        <xsl:attribute name="title">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'slides-part'"/>
            <xsl:with-param name="one" select="string(@name)"/>
            <xsl:with-param name="two" select="$part"/>
            <xsl:with-param name="three" select="$parts"/>
          </xsl:call-template>
        </xsl:attribute>
      </xsl:if>
      <xsl:copy-of select="@at"/>
      <xsl:if test="$written or $items">
        <ul>
          <xsl:apply-templates select="$written" mode="line"/>
          <xsl:apply-templates select="$items[position() &gt; $from and position() &lt;= $from + $room]" mode="fill"/>
        </ul>
      </xsl:if>
      <xsl:apply-templates select="@rules" mode="basis"/>
      <xsl:choose>
        <xsl:when test="$part = 1"><xsl:call-template name="notes"/></xsl:when>
        <xsl:otherwise><notes><p><xsl:value-of select="key('label', 'slides-continued')/@name"/></p></notes></xsl:otherwise>
      </xsl:choose>
    </slide>
    <xsl:if test="$part &lt; $parts">
      <xsl:call-template name="slide">
        <xsl:with-param name="items" select="$items"/>
        <xsl:with-param name="from" select="$from + $room"/>
        <xsl:with-param name="part" select="$part + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="line" mode="line">
    <li>
      <xsl:if test="@rules">
        <xsl:attribute name="rule"><xsl:value-of select="substring-before(concat(@rules, ' '), ' ')"/></xsl:attribute>
      </xsl:if>
      <xsl:copy-of select="@at"/>
      <xsl:apply-templates mode="inline"/>
    </li>
  </xsl:template>

  <xsl:template match="@rules" mode="basis">
    <basis>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'see'"/>
        <xsl:with-param name="one">
          <xsl:call-template name="refs">
            <xsl:with-param name="ids" select="normalize-space()"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </basis>
  </xsl:template>

  <xsl:template name="notes">
    <notes minutes="{@minutes}">
      <xsl:apply-templates select="aim | say | ask | objection | next" mode="notes"/>
    </notes>
  </xsl:template>

  <xsl:template match="*" mode="notes">
    <p class="{name()}"><xsl:copy-of select="@at"/><xsl:apply-templates mode="inline"/></p>
  </xsl:template>


  <!-- ========== Lines from the model ========== -->

  <xsl:template match="chapter" mode="fill">
    <li><xsl:copy-of select="@at"/><xsl:value-of select="@name"/></li>
  </xsl:template>

  <!-- リモートデスクトップ方式　端末にデータは残らない（設計部・営業部） -->
  <xsl:template match="pattern" mode="fill">
    <xsl:variable name="pattern" select="concat(' ', @id, ' ')"/>
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-pattern'"/>
        <xsl:with-param name="one" select="string(@name)"/>
        <xsl:with-param name="two" select="string(key('label', concat('slides-stores-', @stores))/@name)"/>
        <xsl:with-param name="three">
          <xsl:apply-templates select="$groups/group[contains(concat(' ', @patterns, ' '), $pattern)]" mode="listed"/>
        </xsl:with-param>
      </xsl:call-template>
    </li>
  </xsl:template>

  <!-- Everybody finds the line that is theirs: persons by their posts, teleworkers by their groups. A post may be called like the role. -->
  <xsl:template match="role" mode="fill">
    <xsl:variable name="role" select="concat(' ', @id, ' ')"/>
    <xsl:variable name="words">
      <xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="who">
      <xsl:choose>
        <xsl:when test="@held-by = 'everyone'"><xsl:value-of select="key('label', 'slides-everyone')/@name"/></xsl:when>
        <xsl:when test="@id = 'worker'"><xsl:apply-templates select="$groups/group" mode="listed"/></xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$company/people/person[contains(concat(' ', @roles, ' '), $role)]" mode="listed"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <li>
      <xsl:copy-of select="(. | $company/people/person[contains(concat(' ', @roles, ' '), $role)][1])[last()]/@at"/>
      <xsl:choose>
        <xsl:when test="string($who) = '' or string($who) = @name or string($who) = string($words)"><xsl:value-of select="$words"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'slides-role'"/>
            <xsl:with-param name="one" select="string($words)"/>
            <xsl:with-param name="two" select="string($who)"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template match="group | person" mode="listed">
    <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
    <xsl:choose>
      <xsl:when test="self::person"><xsl:apply-templates select="." mode="post"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="rule" mode="fill">
    <li rule="{@id}"><xsl:copy-of select="short/@at"/><xsl:apply-templates select="short/node()" mode="inline"/></li>
  </xsl:template>

  <xsl:template match="document" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-change'"/>
        <xsl:with-param name="one" select="string(@name)"/>
        <xsl:with-param name="two" select="string(@edition)"/>
        <xsl:with-param name="three" select="string(edition[@number = ../@edition]/@name)"/>
      </xsl:call-template>
    </li>
  </xsl:template>

  <xsl:template match="contact | desk" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-contact'"/>
        <xsl:with-param name="one">
          <phone>
            <xsl:attribute name="number"><xsl:apply-templates select="." mode="phone"/></xsl:attribute>
          </phone>
        </xsl:with-param>
        <xsl:with-param name="two"><xsl:apply-templates select="." mode="who"/></xsl:with-param>
        <xsl:with-param name="three">
          <xsl:choose>
            <xsl:when test="@incidents"><xsl:apply-templates select="@incidents" mode="names"/></xsl:when>
            <xsl:otherwise><xsl:apply-templates select="." mode="hours"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </li>
  </xsl:template>

  <xsl:template match="report" mode="fill">
    <li><xsl:copy-of select="card/@at"/><xsl:value-of select="card/@name"/></li>
  </xsl:template>

  <!-- A case: the story is told, the lessons stand on the slide. What the trainer says to all cases comes with the first and the last. -->
  <xsl:template match="case" mode="slide">
    <xsl:param name="of"/>
    <xsl:variable name="with" select="$of[not(line)]"/>
    <slide id="{$of/@id}-{@id}" title="{@name}">
      <xsl:copy-of select="@at"/>
      <xsl:if test="lesson">
        <ul><xsl:apply-templates select="lesson[position() &lt;= $fit]" mode="fill"/></ul>
      </xsl:if>
      <xsl:apply-templates select="@rules" mode="basis"/>
      <notes>
        <xsl:if test="position() = 1">
          <xsl:copy-of select="$with/@minutes"/>
          <xsl:apply-templates select="$with/aim | $with/say" mode="notes"/>
        </xsl:if>
        <p class="story"><xsl:copy-of select="story/@at"/><xsl:apply-templates select="story/node()" mode="inline"/></p>
        <xsl:if test="position() = last()"><xsl:apply-templates select="$with/ask | $with/objection | $with/next" mode="notes"/></xsl:if>
      </notes>
    </slide>
  </xsl:template>

  <xsl:template match="lesson" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-lesson'"/>
        <xsl:with-param name="one" select="string(key('label', concat('slides-side-', @side))/@name)"/>
        <xsl:with-param name="two" select="string(@name)"/>
      </xsl:call-template>
    </li>
  </xsl:template>

</xsl:stylesheet>
